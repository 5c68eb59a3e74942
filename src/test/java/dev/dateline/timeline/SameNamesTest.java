package dev.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Participant;
import dev.dateline.event.Participant.Role;
import dev.dateline.event.Participant.Type;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameNamesTest {

  @ParameterizedTest(name = "{0} / {2}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Lise Holm              | PERSON       | Holm                      | PERSON       | true
      Lise Holm              | PERSON       | L. Holm                   | PERSON       | true
      Lise Holm              | PERSON       | Comets striker Lise Holm  | PERSON       | true
      Lise Holm              | PERSON       | keeper Lise Holm          | OTHER        | true
      Lise Holm              | PERSON       | Jan Holm                  | PERSON       | false
      Lise Holm              | PERSON       | Lise Brandt               | PERSON       | false
      de Vries               | PERSON       | Pieter de Vries           | PERSON       | true
      Comets                 | PERSON       | Dunmore Comets            | ORGANIZATION | true
      Comets                 | ORGANIZATION | Comets of Dunmore         | ORGANIZATION | true
      Jordan                 | PLACE        | Lise Jordan               | PERSON       | false
      Velanto                | ORGANIZATION | Velanto Holdings          | ORGANIZATION | true
      Water Board            | ORGANIZATION | Board                     | ORGANIZATION | true
      DWB                    | ORGANIZATION | Dunmore Water Board       | ORGANIZATION | true
      Karim Haddadi          | PERSON       | Kareem Hadhadi            | PERSON       | true
      Mohamed Saleh          | PERSON       | Muhammad Saleh            | PERSON       | true
      Ana Saleh              | PERSON       | Ina Saleh                 | PERSON       | false
      mayor                  | PERSON       | Dunmore mayor             | PERSON       | true
      mayor                  | PERSON       | Mayor Ruiz                | PERSON       | false
      bridge                 | OTHER        | old bridge                | OTHER        | false
      """)
  void sameSomeone(String name, Type type, String other, Type otherType, boolean same) {
    Participant one = new Participant(name, type, Role.AGENT, List.of());
    Participant two = new Participant(other, otherType, Role.PATIENT, List.of());

    assertThat(SameNames.same(one, two)).isEqualTo(same);
    assertThat(SameNames.same(two, one)).isEqualTo(same);
  }

  @ParameterizedTest(name = "{0}: named {1}, described {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Marta Ruiz            | true  | false
      University of Dunmore | true  | false
      mayor                 | false | true
      Dunmore mayor         | false | true
      head coach of Dunmore | false | true
      two men               | false | false
      12 rebels             | false | false
      police                | false | false
      boss                  | false | true
      """)
  void tellsNamesFromDescriptions(String name, boolean proper, boolean description) {
    Participant one = new Participant(name, Type.PERSON, Role.AGENT, List.of());

    assertThat(SameNames.isProper(one)).isEqualTo(proper);
    assertThat(SameNames.isDescription(one)).isEqualTo(description);
  }
}
