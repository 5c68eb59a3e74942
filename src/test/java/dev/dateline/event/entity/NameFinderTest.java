package dev.dateline.event.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.text.EnglishReader;
import dev.dateline.text.Sentence;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in a sentence: text | each name with its type, - for none; no dates, so no publication. */
class NameFinderTest {

  private static final EnglishReader READER = new EnglishReader();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Maria Costa met Jan Brandt in Vienna.             | Maria Costa PERSON, Jan Brandt PERSON, Vienna PLACE
          Mr. Brandt works for the World Health Organization. | Brandt PERSON, World Health Organization ORGANIZATION
          She met Ban Ki-moon in New York.                  | Ban Ki-moon PERSON, New York PLACE
          The United Nations sent help to Kenya and Sudan.  | United Nations ORGANIZATION, Kenya PLACE, Sudan PLACE
          # words with a capital that are no names of somebody
          The mayor resigned on Monday.                     | -
          They spoke for an hour in May.                    | -
          """)
  void areFoundWithTheirKind(String text, String names) {
    Sentence sentence = READER.read(text).sentences().get(0);

    String found =
        NameFinder.find(sentence).stream()
            .map(name -> name.text() + " " + name.type())
            .collect(Collectors.joining(", "));

    assertThat(found.isEmpty() ? "-" : found).isEqualTo(names);
  }
}
