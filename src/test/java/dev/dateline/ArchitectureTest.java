package dev.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.locks.Lock;

/** The rules of the house: which way the data walks, and what the core may not know. */
@AnalyzeClasses(packages = "dev.dateline", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] CORE = {
    "dev.dateline.document..",
    "dev.dateline.text..",
    "dev.dateline.time..",
    "dev.dateline.expression..",
    "dev.dateline.resolution..",
    "dev.dateline.event..",
    "dev.dateline.timeline..",
    "dev.dateline.extraction.."
  };

  /** document → text → expression → resolution → event → timeline; nothing comes back up. */
  @ArchTest
  static final LayeredArchitecture dataGoesOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("time")
          .definedBy("dev.dateline.time..")
          .layer("document")
          .definedBy("dev.dateline.document..")
          .layer("text")
          .definedBy("dev.dateline.text..")
          .layer("expression")
          .definedBy("dev.dateline.expression..")
          .layer("resolution")
          .definedBy("dev.dateline.resolution..")
          .layer("event")
          .definedBy("dev.dateline.event..")
          .layer("timeline")
          .definedBy("dev.dateline.timeline..")
          .layer("extraction")
          .definedBy("dev.dateline.extraction..")
          .layer("store")
          .definedBy("dev.dateline.store..")
          .layer("export")
          .definedBy("dev.dateline.export..")
          .layer("api")
          .definedBy("dev.dateline.api..")
          .whereLayer("time")
          .mayNotAccessAnyLayer()
          .whereLayer("document")
          .mayOnlyAccessLayers("time")
          .whereLayer("text")
          .mayNotAccessAnyLayer()
          .whereLayer("expression")
          .mayOnlyAccessLayers("text", "time")
          .whereLayer("resolution")
          .mayOnlyAccessLayers("expression", "text", "time", "document")
          .whereLayer("event")
          .mayOnlyAccessLayers("resolution", "expression", "text", "time", "document")
          .whereLayer("timeline")
          .mayOnlyAccessLayers("event", "resolution", "text", "time", "document")
          .whereLayer("extraction")
          .mayOnlyAccessLayers("event", "resolution", "expression", "text", "time", "document")
          .whereLayer("export")
          .mayOnlyAccessLayers("store", "event", "time")
          .whereLayer("api")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule noCycles =
      slices().matching("dev.dateline.(*)..").should().beFreeOfCycles();

  /** Plain Java: whoever calls gives the anchor, the language and the limits. */
  @ArchTest
  static final ArchRule theCoreKnowsNoFramework =
      noClasses()
          .that()
          .resideInAnyPackage(CORE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.quarkus..",
              "io.smallrye..",
              "jakarta..",
              "org.hibernate..",
              "org.apache.kafka..",
              "org.jboss..");

  /** A format is a pure function: it asks nobody. */
  @ArchTest
  static final ArchRule formatsKnowNoFramework =
      noClasses()
          .that()
          .resideInAPackage("dev.dateline.export..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.quarkus..", "io.vertx..", "jakarta..", "org.hibernate..");

  /** The same document gives the same answer on any day, in any zone, on any machine. */
  @ArchTest
  static final ArchRule theCoreKnowsNoClock =
      noClasses()
          .that()
          .resideInAnyPackage(CORE)
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(OffsetDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(ZoneId.class, "systemDefault")
          .orShould()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(Clock.class, Date.class, TimeZone.class);

  /** Documents are read side by side; nothing in the core makes them wait for each other. */
  @ArchTest
  static final ArchRule theCoreTakesNoLocks =
      noClasses()
          .that()
          .resideInAnyPackage(CORE)
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Lock.class);
}
