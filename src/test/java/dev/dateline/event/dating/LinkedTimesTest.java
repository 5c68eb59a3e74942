package dev.dateline.event.dating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which event a time expression dates, and how: text | published | event | its time. */
class LinkedTimesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Friday 2022-05-13. The time belongs to the verb it stands by
          The mayor [said:REPORTING] Friday that crews [entered] the tunnel on Monday. | 2022-05-13 | said | 2022-05-13
          The mayor [said:REPORTING] Friday that crews [entered] the tunnel on Monday. | 2022-05-13 | entered | 2022-05-09
          She [told:REPORTING] reporters Thursday that the firm had [lost] money. | 2022-05-13 | told | 2022-05-12
          Police [said:REPORTING] the driver [fled] on Tuesday. | 2022-05-13 | fled | 2022-05-10
          # put off
          The [election:OCCURRENCE] was moved to Sunday because of the flood. | 2022-05-13 | election | 2022-05-15
          # fronted
          On Wednesday, the council [approved] the budget. | 2022-05-13 | approved | 2022-05-11
          Yesterday, at the annual conference in Oslo, the company [unveiled] a new engine. | 2022-05-13 | unveiled | 2022-05-12
          In 2015, the bank [opened] an office in Lima. | 2022-05-13 | opened | 2015
          # relative clauses and participles keep their times
          The bridge, which [collapsed] on Sunday, was [built] in 1968. | 2022-05-13 | collapsed | 2022-05-08
          The bridge, which [collapsed] on Sunday, was [built] in 1968. | 2022-05-13 | built | 1968
          The man [arrested] on Monday [appeared] in court on Thursday. | 2022-05-13 | arrested | 2022-05-09
          The man [arrested] on Monday [appeared] in court on Thursday. | 2022-05-13 | appeared | 2022-05-12
          # nouns
          It is unclear why he [agreed] to Friday's [call]. | 2022-05-13 | call | 2022-05-13
          The [attack] on Monday [killed] five people. | 2022-05-13 | attack | 2022-05-09
          The [attack] on Monday [killed] five people. | 2022-05-13 | killed | 2022-05-09
          He [died] within weeks of his [capture] on March 26, 2020. | 2022-05-13 | capture | 2020-03-26
          The 1996 [campaign] still [divides] the party. | 2022-05-13 | campaign | 1996
          # coordination
          On Monday the ministers [met] in Rome and [signed] the treaty. | 2022-05-13 | signed | 2022-05-09
          Trucks [rolled] into the port on Tuesday and cargo was [unloaded]. | 2022-05-13 | unloaded | 2022-05-10
          The ceremony was [held] between May 2019 and July 2020, and the film was [shown]. | 2022-05-13 | held | 2019-05/2020-07
          # clauses that hang on a time
          The school [closed] in 1979, when the mine [failed]. | 2022-05-13 | failed | 1979
          # a time that opens the sentence is not the report's
          By Wednesday morning they had [rescued] 230 people, a minister [said:REPORTING]. | 2022-05-13 | rescued | [..2022-05-11]
          # what is past dates the plan's verb, not the plan
          Rome [invited] the firm to [bid] in July 2017. | 2022-05-13 | invited | 2017-07
          # what is to come dates what is planned or set, not the planning
          On Tuesday, the league [plans:I_ACTION] to [hold] a vote. | 2022-05-13 | hold | 2022-05-17
          The judge [scheduled:I_ACTION] a [hearing] for Tuesday. | 2022-05-13 | hearing | 2022-05-17
          # the object says what the verb did
          The group [started:ASPECTUAL] a series of [protests] in 1992. | 2022-05-13 | started | 1992
          # a verb that goes with a noun which tells nothing
          Bolt is a maker of toys and [opened] a shop on Tuesday. | 2022-05-13 | opened | 2022-05-10
          # a length between two events
          The ship [docked] on Tuesday, two days after it [sailed]. | 2022-05-13 | sailed | 2022-05-08
          The ship [docked] on Tuesday, two days after it [sailed]. | 2022-05-13 | docked | 2022-05-10
          # what goes on meanwhile says when
          The climber [died] while [skiing] in the hills on Sunday. | 2022-05-13 | died | 2022-05-08
          # what one has to answer for
          Holm was [charged] with murder in the May 3 [shooting]. | 2022-05-13 | shooting | 2022-05-03
          # before or after an hour is on its day
          The bar [closed] after 9 p.m. on Monday. | 2022-05-13 | closed | 2022-05-09
          He [left] before dawn on Tuesday. | 2022-05-13 | left | 2022-05-10
          # a possessive time of a noun that reports nothing
          They [lost] last year's final. | 2022-05-13 | lost | 2021
          # a time before the nouns of its phrase
          Police [opened] an inquiry into the Oct. 23 sniper [shooting] in the park. | 2022-05-13 | shooting | 2021-10-23
          Five guards were [hurt] in the May 9 embassy [bombings]. | 2022-05-13 | bombings | 2022-05-09
          Five guards were [hurt] in the May 9 embassy [bombings]. | 2022-05-13 | hurt | 2022-05-09
          His 1987 Chevrolet was [found] last month. | 2022-05-13 | found | 2022-04
          # of a figure
          The ministry [said:REPORTING] last year's exports [fell] sharply. | 2022-05-13 | fell | 2021
          The ministry [said:REPORTING] last year's exports [fell] sharply. | 2022-05-13 | said | 2022-05-13
          The maker [reported:REPORTING] [sales] of $2 million for 2021. | 2022-05-13 | sales | 2021
          Last year's winner [resigned]. | 2022-05-13 | resigned | 2022-05-13
          # a tense that the time rules out
          The council has [condemned] the [bombing] on Monday. | 2022-05-13 | bombing | 2022-05-09
          The ministry is still [considering:I_ACTION] a [request] last week from the family. | 2022-05-13 | request | 2022-05-02/2022-05-08
          He [deplored:I_ACTION] the rebels' [seizure] of the port on May 2. | 2022-05-13 | seizure | 2022-05-02
          # what takes place together
          The boy was [found] [clinging] to a raft on Monday. | 2022-05-13 | found | 2022-05-09
          Six miners [died] when the shaft [flooded] after dusk on Monday. | 2022-05-13 | died | 2022-05-09
          Six people were [killed] and many others [wounded] on Monday. | 2022-05-13 | killed | 2022-05-09
          He [repeated:REPORTING] the offer in [remarks] [made] on Monday. | 2022-05-13 | remarks | 2022-05-09
          # between subject and verb
          The [attack] near the border last month [killed] six soldiers. | 2022-05-13 | attack | 2022-04
          The [attack] near the border last month [killed] six soldiers. | 2022-05-13 | killed | 2022-04
          The company last month [sold] its mines. | 2022-05-13 | sold | 2022-04
          # leaving
          The club was [expelled] from the [contest] on Feb. 20. | 2022-05-13 | expelled | 2022-02-20
          # beyond a preposition
          He [resigned] as chairman in March for health reasons. | 2022-05-13 | resigned | 2022-03
          # clefts
          It was not until May 10 that she [revealed] the plan. | 2022-05-13 | revealed | 2022-05-10
          # plans
          The Senate is [expected:I_STATE] to [pass] the bill next week. | 2022-05-13 | pass | 2022-05-16/2022-05-22
          The plant was [scheduled:I_ACTION] to [open] on May 2. | 2022-05-13 | open | 2022-05-02
          The court has [scheduled:I_ACTION] a [hearing] on June 1. | 2022-05-13 | hearing | 2022-06-01
          The [trial] was [postponed:I_ACTION] until June 3. | 2022-05-13 | trial | 2022-06-03
          The council [delayed:I_ACTION] the [vote] until June 3. | 2022-05-13 | vote | 2022-06-03
          The council [delayed:I_ACTION] the [vote] until June 3. | 2022-05-13 | delayed | 2022-05-13
          The [vote] is [scheduled:I_ACTION] for Tuesday. | 2022-05-13 | vote | 2022-05-17
          """)
  void links(String text, String published, String event, String expected) {
    assertThat(new Told(text, published).date(event)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Friday 2022-05-13
          Since Monday, crews have been [searching] the lake. | 2022-05-13 | searching | 2022-05-09/2022-05-13
          Since mid-February, the ministry has been [asking:I_ACTION] for talks. | 2022-05-13 | asking | 2022-02-11~/2022-05-13
          The firm must [file] its report by June 30. | 2022-05-13 | file | [2022-05-13..2022-06-30]
          The firm must [file] its report before the end of June. | 2022-05-13 | file | [2022-05-13..2022-06-30]
          The office will stay [closed] until Monday. | 2022-05-13 | closed | 2022-05-13/2022-05-16
          The suspect [fled] before March 3, 2021. | 2022-05-13 | fled | [..2021-03-03]
          For the past two weeks, the army has [described:REPORTING] the front as stable. | 2022-05-13 | described | 2022-04-29/2022-05-13
          It is the first time they have [spoken] since Feb. 18. | 2022-05-13 | spoken | 2022-02-18
          The envoys [met] in Oslo on Tuesday and Wednesday. | 2022-05-13 | met | 2022-05-10/2022-05-11
          The minister [spoke] to his counterpart, Foreign Minister Anna Holm, Friday for the first time. | 2022-05-13 | spoke | 2022-05-13
          The envoys [met] in Oslo on Monday and Wednesday. | 2022-05-13 | met | 2022-05-09
          The games will [take] place on July 23-August 8. | 2022-05-13 | take | 2022-07-23/2022-08-08
          The fair [opened] on May 2 – 5. | 2022-05-13 | opened | 2022-05-02/2022-05-05
          The plant will [open] at the end of May. | 2022-05-25 | open | [2022-05-25..2022-05-31]
          He [worked] there from late 2019 to early 2021. | 2022-05-13 | worked | 2019-10~/2021-04~
          The office will stay [closed] until mid-June. | 2022-05-13 | closed | 2022-05-13/2022-06-20~
          # early, mid and late are thirds
          The dam was [built] in late 2021. | 2022-05-13 | built | [2021-09..2021-12]
          The firm [moved] in early June 2019. | 2022-05-13 | moved | [2019-06-01..2019-06-10]
          The firm [moved] in mid-February. | 2022-05-13 | moved | [2022-02-11..2022-02-20]
          The firm [moved] earlier this month. | 2022-05-13 | moved | [2022-05-01..2022-05-13]
          The office will [close] in late June. | 2022-05-13 | close | [2022-06-21..2022-06-30]
          The mill [failed] in the early 1990s. | 2022-05-13 | failed | [1990..1993]
          The mill [failed] in the late 19th century. | 2022-05-13 | failed | [1867..1899]
          They [separated] before mid-2020. | 2022-05-13 | separated | [..2020-05-01]
          They [married] early Monday. | 2022-05-13 | married | 2022-05-09
          He [worked] there from 1998 to 2003. | 2022-05-13 | worked | 1998/2003
          """)
  void bounds(String text, String published, String event, String expected) {
    assertThat(new Told(text, published).date(event)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # these times date nothing; the event is bounded otherwise
          The [call] lasted about an hour. | 2022-05-13 | call
          Work [runs] two weeks behind schedule. | 2022-05-13 | runs
          The player [agreed] a contract until 2030. | 2022-05-13 | agreed
          The prize [made] it the book of the year. | 2022-05-13 | made
          The bank [expected:I_STATE] that on May 20 rates would be raised. | 2022-05-13 | expected
          Exports [rose] faster than a year earlier. | 2022-05-13 | rose
          It was the deadliest [storm] since 1982. | 2022-05-13 | storm
          She [spoke] for the first time. | 2022-05-13 | spoke
          Anna Holm, the champion of 2019, [lost] the final. | 2022-05-13 | lost
          """)
  void datesNothing(String text, String published, String event) {
    Told told = new Told(text, published);
    assertThat(told.dates()).allSatisfy(time -> assertThat(time.expression()).isNull());
    assertThat(told.date(event)).isNotNull();
  }
}
