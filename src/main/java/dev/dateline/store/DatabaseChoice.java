package dev.dateline.store;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.runtime.PreventFurtherStepsException;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Stops the start with a plain word where the address is of another database than the one this
 * build is for. Migration is the first that touches the database, so the check stands before it.
 */
@Singleton
final class DatabaseChoice implements FlywayConfigurationCustomizer {

  private final String kind;
  private final String url;

  DatabaseChoice(
      @ConfigProperty(name = "quarkus.datasource.db-kind") String kind,
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
    this.kind = kind;
    this.url = url;
  }

  @Override
  public void customize(FluentConfiguration configuration) {
    if (!fits(kind, url)) {
      throw new PreventFurtherStepsException(
          "This build of Dateline keeps its data in "
              + kind
              + ", but quarkus.datasource.jdbc.url names another database. "
              + (kind.equals("h2")
                  ? "For PostgreSQL build with: ./mvnw package -Dpostgresql"
                  : "For H2 build without -Dpostgresql"),
          1);
    }
  }

  static boolean fits(String kind, String url) {
    return url.startsWith("jdbc:" + kind + ":");
  }
}
