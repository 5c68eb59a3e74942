package dev.dateline.event.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Participant.Type;
import dev.dateline.text.EnglishReader;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text with a name marked | the types that its place speaks for; no dates, so no anchor. */
class NameSignsTest {

  private static final EnglishReader READER = new EnglishReader();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # its own words
          Passengers left [Flight 218].                        | OTHER
          Patients left [Norbury Hospital].                    | PLACE
          Lenders met [Lund J. Brandt].                        | PERSON
          # the words before
          Carmaker [Velanto] cut jobs.                         | ORGANIZATION
          The nation of [Marenda] voted.                       | PLACE
          The crew returned to [Dunmore].                      | PLACE
          The crew spoke to [Dunmore].                         | ''
          The ferry sank near [Dunmore].                       | PLACE
          # the words after
          Police arrested [Lezica], 23, in May.                | PERSON
          Police arrested [Lezica], who had fled.              | PERSON
          [Velanto] shares fell.                               | ORGANIZATION
          # the clause: British English gives teams plural verbs
          [Norbury] have lost.                                 | ORGANIZATION
          [Norbury] has lost.                                  | ''
          """)
  void aPlaceSpeaksForTypes(String text, String expected) {
    int begin = text.indexOf('[');
    int end = text.indexOf(']') - 1;
    var sentence = READER.read(text.replace("[", "").replace("]", "")).sentences().get(0);
    Name name =
        new Name(sentence, sentence.tokenAt(begin), sentence.tokenAt(end - 1) + 1, Type.OTHER);
    Map<Type, Double> votes = new EnumMap<>(Type.class);

    NameSigns.read(name, votes);

    assertThat(votes.keySet().stream().map(Type::name).collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }
}
