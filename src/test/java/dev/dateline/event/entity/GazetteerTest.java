package dev.dateline.event.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.entity.Gazetteer.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names known beforehand: name | kind | whether it is one of that kind. */
class GazetteerTest {

  @ParameterizedTest
  @CsvSource({
    "Kenya, COUNTRY, true",
    "Nairobi, CAPITAL, true",
    "Nairobi, COUNTRY, false",
    "Maria, GIVEN_NAME, true",
    "Bridge, COUNTRY, false"
  })
  void knowsOfWhatKindANameIs(String name, Kind kind, boolean known) {
    assertThat(Gazetteer.known().is(name, kind)).isEqualTo(known);
  }

  @ParameterizedTest
  @CsvSource({"Nairobi, Kenya", "Kyiv, Ukraine"})
  void knowsTheCountryOfACapital(String capital, String country) {
    assertThat(Gazetteer.known().country(capital)).isEqualTo(country);
  }
}
