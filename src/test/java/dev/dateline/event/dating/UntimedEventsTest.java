package dev.dateline.event.dating;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.EventTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events without a time of their own: text | published | event | its time. */
class UntimedEventsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Friday 2022-05-13: by tense
          Officials [said:REPORTING] the road was blocked. | 2022-05-13 | said | 2022-05-13
          The dam had [collapsed] earlier. | 2022-05-13 | collapsed | [..2022-05-13]
          The court will [rule] on the appeal. | 2022-05-13 | rule | [2022-05-13..]
          Crews are [clearing] the road. | 2022-05-13 | clearing | 2022-05-13/..
          She [wants:I_STATE] a recount. | 2022-05-13 | wants | 2022-05-13
          The firm previously [sold] the mine. | 2022-05-13 | sold | [..2022-05-13]
          The firm [sold] the mine. | 2022-05-13 | sold | 2022-05-13
          Sales of the recently [announced] phone [began:ASPECTUAL] Tuesday. | 2022-05-13 | announced | [..2022-05-10]
          The firm [plans:I_ACTION] a recall. | 2022-05-13 | plans | 2022-05-13/..
          # the present perfect is fresh news in a lead, what has been in other places
          Police have [arrested] two men. | 2022-05-13 | arrested | 2022-05-13~
          The mayor [said:REPORTING] on Monday the city has [sold] the bridge. | 2022-05-13 | sold | 2022-05-09
          Rain fell. Snow fell. The city has [sold] the bridge. | 2022-05-13 | sold | [..2022-05-13]
          The firm has not [agreed] to sell, but [said:REPORTING] it would talk. | 2022-05-13 | said | 2022-05-13
          # open, but over; open, and ahead
          The parts may have [come] from a local shop. | 2022-05-13 | come | [..2022-05-13]
          Crews could not [reach] them. | 2022-05-13 | reach | [..2022-05-13]
          The firm can't [find] a buyer. | 2022-05-13 | find | 2022-05-13/..
          She could [resign] over it. | 2022-05-13 | resign | [2022-05-13..]
          Troops will [stay] until the crisis [ends]. | 2022-05-13 | ends | [2022-05-13..]
          They could [sail] as soon as the siege is [lifted]. | 2022-05-13 | lifted | [2022-05-13..]
          Prices [rose] because exports [go] through the port. | 2022-05-13 | go | 2022-05-13/..
          # by what they hang on
          On Monday she [sought:I_ACTION] peace by [promising] a retreat. | 2022-05-13 | promising | 2022-05-09
          In a speech [delivered] at the port, he [warned:REPORTING] of war on Monday. | 2022-05-13 | delivered | 2022-05-09
          He praised a firm that [said:REPORTING] it would pay. | 2022-05-13 | said | 2022-05-13
          This is the pilot, after she [flew] alone. | 2022-05-13 | flew | [..2022-05-13]
          He is a hero of the long [siege]. | 2022-05-13 | siege | [..2022-05-13]
          He [said:REPORTING] on Monday that thieves [took] the painting. | 2022-05-13 | took | [..2022-05-09]
          On Monday she [spoke] for an hour, [saying:REPORTING] the plan was dead. | 2022-05-13 | saying | 2022-05-09
          They [began:ASPECTUAL] to [leave] on May 10. | 2022-05-13 | leave | 2022-05-10
          He [left] after [signing] the papers on Monday. | 2022-05-13 | signing | 2022-05-09
          # the day that the lead tells of
          The firm [unveiled] a phone on Wednesday. Analysts [praised] the price. | 2022-05-13 | praised | 2022-05-11
          # a story of long ago goes on for a sentence, and what follows a day is not before it
          Rebels [staged] a coup in July 2020. Loyalists [fled] the capital. | 2022-05-13 | fled | 2020-07
          Rebels [kidnapped] an envoy on April 4. The captors [demanded] a ransom. | 2022-05-13 | demanded | [2022-04-04..2022-05-13]
          Rebels [staged] a coup in July 2020. Envoys [said:REPORTING] it failed. | 2022-05-13 | said | 2022-05-13
          # the same subject goes on
          Smith [said:REPORTING] Tuesday he was ready. The party disagreed. Smith also [noted:REPORTING] the cost. | 2022-05-13 | noted | 2022-05-10
          # a clock time is on the day told of; a time before an entry is the entry's
          The dam [failed] on Tuesday. It [gave] way at 3:20 a.m. | 2022-05-13 | gave | 2022-05-10T03:20:00
          A mine [caved] in on Monday, and the minister [resigned] on Tuesday. At 9 p.m., the king [spoke]. | 2022-05-13 | spoke | 2022-05-10T21:00:00
          9:10 p.m. Polls [closed] across the city. | 2022-05-13 | closed | 2022-05-13T21:10:00
          # the finer of two dates of one event
          She was [abducted] in March 2016. Her [abduction] on March 26, 2016, was on film. | 2022-05-13 | abducted | 2016-03-26
          # what is only said of an event told elsewhere; old acts are no place to go on from
          They [met] on Monday. The [meeting] [lasted] an hour. | 2022-05-13 | lasted | 2022-05-09
          Peru [left] the club on May 3, 2012. Shares fell. Oil rose. Gold sank. Peru [voted] yes. | 2022-05-13 | voted | 2022-05-13
          Rebels [kidnapped] the envoy on May 2. Talks [failed] on May 9. He was [abducted] at home. | 2022-05-13 | abducted | 2022-05-02
          A [bombing] in May 1998 was the first. The [bombing] that [killed] six shook the town. | 2022-05-13 | killed | 1998-05
          # what is done on the way to something, and when that is told
          He will [fly] to Rome on May 20 to [sign] the treaty. | 2022-05-13 | sign | 2022-05-20
          He was [killed] soon after being [seized]. Rebels [seized] him on March 26, 2016. | 2022-05-13 | seized | 2016-03-26
          The [visit] will [open] a new chapter. | 2022-05-13 | visit | [2022-05-13..]
          # nouns that point back
          Ministers [met] in Oslo on Monday. The [move] surprised the markets. | 2022-05-13 | move | 2022-05-09
          # the same event, told again
          Miners [discovered] the wreck on May 2. The [discovery] was hailed. | 2022-05-13 | discovery | 2022-05-02
          Rebels [kidnapped] the envoy on May 2. His son turned nine on the day he was [abducted]. | 2022-05-13 | abducted | 2022-05-02
          Rebels [kidnapped] the envoy on May 2. It was years before his [abduction] was explained. | 2022-05-13 | abduction | 2022-05-02
          """)
  void dates(String text, String published, String event, String expected) {
    assertThat(new Told(text, published).date(event)).isEqualTo(expected);
  }

  @Test
  void withoutPublicationDateNothingIsInvented() {
    Told told = new Told("Officials [said:REPORTING] the court will [rule] on Friday.", null);
    assertThat(told.dates())
        .allSatisfy(
            time ->
                assertThat(time.when() == null || time.when().earliest() == null)
                    .as(time.toString())
                    .isTrue());
  }

  @Test
  void everyTimeSaysWhy() {
    Told told =
        new Told("The firm [fell] on Monday. It [said:REPORTING] it will [pay].", "2022-05-13");
    assertThat(told.dates()).extracting(EventTime::reason).allMatch(reason -> !reason.isBlank());
  }
}
