package dev.dateline.api;

import dev.dateline.store.EventRecord.EvidenceRecord;
import dev.dateline.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that the documents of an event don't agree on: times that can't both be right, or
 * whether it happened at all.
 */
@Schema(name = "Conflict")
public record ConflictView(@Schema(examples = "time") String field, List<ConflictingView> values) {

  private static final Set<String> REAL = Set.of("happened", "ongoing");
  private static final String UNREAL = "negated";

  /** One of the values, and who gives it. */
  @Schema(name = "ConflictingValue")
  public record ConflictingView(
      @Schema(examples = "2022-05-13") String value, List<UUID> documents) {}

  static List<ConflictView> among(List<EvidenceRecord> evidence) {
    List<ConflictView> conflicts = new ArrayList<>();
    if (timesClash(evidence)) {
      conflicts.add(new ConflictView("time", values(evidence, ConflictView::edtf)));
    }
    List<ConflictingView> statuses = values(evidence, ConflictView::status);
    if (statuses.stream().anyMatch(one -> REAL.contains(one.value()))
        && statuses.stream().anyMatch(one -> UNREAL.equals(one.value()))) {
      conflicts.add(new ConflictView("status", statuses));
    }
    return conflicts;
  }

  /** Intervals all overlap pairwise unless the one that begins last begins after one has ended. */
  private static boolean timesClash(List<EvidenceRecord> evidence) {
    List<When> times = evidence.stream().map(one -> one.account().event().time().when()).toList();
    Optional<LocalDate> latestBegin =
        times.stream()
            .filter(when -> when != null && when.earliest() != null)
            .map(When::earliest)
            .max(Comparator.naturalOrder());
    Optional<LocalDate> earliestEnd =
        times.stream()
            .filter(when -> when != null && when.latest() != null)
            .map(When::latest)
            .min(Comparator.naturalOrder());
    return latestBegin.isPresent()
        && earliestEnd.isPresent()
        && latestBegin.get().isAfter(earliestEnd.get());
  }

  private static List<ConflictingView> values(
      List<EvidenceRecord> evidence, Function<EvidenceRecord, String> value) {
    Map<String, List<UUID>> documents = new LinkedHashMap<>();
    for (EvidenceRecord one : evidence) {
      String said = value.apply(one);
      if (said != null) {
        documents.computeIfAbsent(said, key -> new ArrayList<>()).add(one.document());
      }
    }
    return documents.entrySet().stream()
        .map(said -> new ConflictingView(said.getKey(), said.getValue()))
        .toList();
  }

  private static String edtf(EvidenceRecord one) {
    When when = one.account().event().time().when();
    return when == null ? null : when.edtf();
  }

  private static String status(EvidenceRecord one) {
    return one.account().event().status().label();
  }
}
