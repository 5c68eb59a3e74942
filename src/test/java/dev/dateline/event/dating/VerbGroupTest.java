package dev.dateline.event.dating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words around a verb say of its time: text | tense | perfect | progressive. */
class VerbGroupTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The firm [fell]. | PAST | false | false
          The firm had [fallen]. | PAST | true | false
          The firm has [fallen]. | PRESENT | true | false
          The firm is [falling]. | PRESENT | false | true
          The firm was [sold]. | PAST | false | false
          The firm has been [falling]. | PRESENT | true | true
          The firm will [fall]. | FUTURE | false | false
          The firm won't [fall]. | FUTURE | false | false
          The firm may [fall]. | MODAL | false | false
          The firm may have [fallen]. | MODAL | true | false
          The firm wants to [grow]. | INFINITIVE | false | false
          The firm will buy and [sell] land. | FUTURE | false | false
          The firm left, [saying] little. | PRESENT_PARTICIPLE | false | false
          The [fall] hurt the firm. | NONE | false | false
          He took medical [leave]. | NONE | false | false
          """)
  void auxiliariesGiveTenseAndAspect(
      String text, VerbGroup.Tense tense, boolean perfect, boolean progressive) {
    Told told = new Told(text, "2022-05-13");
    var trigger = told.triggers.get(0);
    assertThat(VerbGroup.of(trigger.sentence(), trigger.token()))
        .isEqualTo(new VerbGroup(tense, perfect, progressive));
  }
}
