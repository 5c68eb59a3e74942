package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.document.Document;
import dev.dateline.document.PublicationDate;
import dev.dateline.extraction.Extractor;
import dev.dateline.text.EnglishReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes an event, and how it reads. All texts are published on Wednesday 2024-05-15. */
class EventsOfTextTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);
  private static final Extractor EXTRACTOR = new Extractor(new EnglishReader());

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Mayor Alma Reyes opened the bridge on Monday.                                | Alma Reyes opened the bridge
      On May 3, a fire destroyed the old theater in Dunmore.                       | A fire destroyed the old theater in Dunmore
      The factory, which was built in 1921, employs 300 people.                    | The factory was built
      Karl Weber, who joined the firm in 2019, leads the team.                      | Karl Weber joined the firm
      The firm that Karl Weber founded in 2019 makes boats.                        | Karl Weber founded the firm
      Anna Holm was arrested on Tuesday and charged with theft.                    | Anna Holm was arrested
      Two children fell ill on Sunday.                                             | Two children fell ill
      Parliament is expected to approve the budget on Friday.                      | Parliament is expected to approve the budget
      The company plans to enter the market in 2026.                               | The company plans to enter the market
      The union refused to sign the agreement on Monday.                           | The union refused to sign the agreement
      Maria Costa had resigned on May 2.                                           | Maria Costa resigned
      Officials said the dam broke on Saturday.                                    | The dam broke
      Maria Costa won the election in March. She took office on May 1.             | Maria Costa took office
      Maria Costa met Prime Minister Jan Brandt on Monday. He praised her on Tuesday. | Jan Brandt praised Maria Costa
      Anna Holm is to return to Oslo on May 20.                                    | Anna Holm is to return to Oslo
      The bank is due to publish its report on Friday.                             | The bank is due to publish its report
      The party called for Maria Costa's resignation last Friday.                  | The party called for Maria Costa's resignation
      A funeral will be held on Friday at the cathedral.                           | A funeral will be held at the cathedral
      A court sentenced Maria Costa on Monday to four years in prison.             | A court sentenced Maria Costa to four years in prison
      The treaty of April 4 ended a nine-year war. It was signed on Monday.        | The treaty ended a nine-year war
      Her sister-in-law, Maria Costa, pleaded guilty on Monday.                    | Maria Costa pleaded guilty
      The mill, founded in 1988 by two farmers, makes paper.                       | The mill was founded by two farmers
      Anna Holm, born in Oslo on May 2, 1936, joined the navy in 1955.             | Anna Holm was born in Oslo
      The canal, begun in 1913, was opened by the king in 1920.                    | The canal was opened by the king
      The canal was to have been finished by 2018.                                 | The canal was to have been finished
      There was an explosion at the refinery on Sunday.                            | Explosion at the refinery
      The ferry that Karl Weber bought in 2019 sank.                               | Karl Weber bought the ferry
      The freighter ran aground near Oslo on Sunday.                               | The freighter ran aground near Oslo
      A quake of magnitude 5.8 shook the coast on Sunday.                          | A quake of magnitude 5.8 shook the coast
      The council voted on Monday to close the market.                             | The council voted to close the market
      Residents were told on Sunday to leave their homes.                          | Residents were told to leave their homes
      The board will decide on May 30 whether to sell the port.                    | The board will decide whether to sell the port
      OSLO - The mayor of Oslo resigned on Sunday.                                 | The mayor of Oslo resigned
      Maria Costa won the race on Sunday. The 24-year-old turned professional in 2019. | Maria Costa turned professional
      Maria Costa won the race on Sunday. The Spaniard will meet Anna Holm on Friday. | Maria Costa will meet Anna Holm
      Union leaders said the jobs were safe. They will meet Maria Costa on Friday. | The union leaders will meet Maria Costa
      The contract was won by the Harbor Alliance in 2021.                         | The contract was won by the Harbor Alliance
      Wexley Rovers bought defender Jannik Tavera from Dutch club Elstmeer on Monday. | Wexley Rovers bought Jannik Tavera from Elstmeer
      The World Grain Organization sent 40 tons of rice to Tavora on Monday.       | The World Grain Organization sent 40 tons of rice to Tavora
      Hurricane Odile struck the Carrow Islands on May 3.                          | Hurricane Odile struck the Carrow Islands
      Investigators found two flight recorders. The first was recovered on May 3.  | The first flight recorder was recovered
      Mechanics replaced the pump on May 3, and the new one failed on May 6.       | The new pump failed
      The country has had four coups. The last one, in 1998, led to a civil war.   | The last coup led to a civil war
      Police detained two engineers on Monday. They were released on Tuesday.      | The two engineers were released
      The victims were children. Their school will unveil a monument on May 20.    | The victims' school will unveil a monument
      Anna Holm and her sister opened a bakery on Monday.                          | Anna Holm and her sister opened a bakery
      The Harbor Safety Board met on Monday. It will publish its report on May 30. | The Harbor Safety Board will publish its report
      Harwell Mining found gold. Calder topped up its coffers on Monday.           | Calder topped up its coffers
      A coroner has opened an inquest. Cameron Brook was 17 when he was attacked in 2019. | Cameron Brook was attacked
      The rebels took two hostages. They released a video of them on Monday.       | The rebels released a video of them
      The club has 40 members, according to figures printed on Monday.             | Figures were printed
      Anna Holm spent an hour in Dorran on Monday.                                 | Anna Holm spent an hour in Dorran
      Travelers arriving from Dorran on Sunday, May 19, must stay at home.         | Travelers will arrive from Dorran
      An opinion was given on Monday by the lawyer, Carl-Joseph Weber.             | An opinion was given by Carl-Joseph Weber
      At least nine people died on Monday.                                         | At least nine people died
      The Office for the Coordination of Humanitarian Affairs and Relief opened an international laboratory on Monday. | The Office for the Coordination of Humanitarian Affairs and Relief opened an international
      Six armored trucks, seven fuel tankers of the coast guard and a surface-to-air missile launcher were destroyed on Monday. | Six armored trucks were destroyed
      The coach had rested since being dismissed by Dorran United in 2018.         | The coach was dismissed by Dorran United
      Orla Press reported a loss for the year ended April 30, as the flood ruined its depots. | Orla Press reported a loss
      Dorran Radio's Anna Holm met the king on Monday.                             | Anna Holm met the king
      Florida Gov. Ron Weber visited Oslo on Monday.                               | Ron Weber visited Oslo
      Karl Weber is due in court on Thursday.                                      | Karl Weber is due in court
      Kevin King taught in Oslo. King was abducted in 2019.                        | Kevin King was abducted
      The Orla City Council members group met on Monday.                           | The Orla City Council members group met
      One of the country's leading poets, Anna Holm, died on Monday.               | Anna Holm died
      Marenda accused Tavora on Monday of breaking an embargo by arming rebels.    | Marenda accused Tavora of breaking an embargo
      The envoy said on Monday Islamist rebels could gain ground.                  | The envoy said Islamist rebels could gain ground
      Police searched the former Savant hall on Monday.                            | Police searched the former Savant hall
      The rebels attacked Orla on Monday in what is now a war.                     | The rebels attacked Orla
      Hundreds have been hurt since brawls between the guards of King Amon erupted last March. | Brawls between the guards of Amon erupted
      Nine fishermen and their boats were missing. They were rescued on Monday.    | The nine fishermen were rescued
      The man was riding home on Sunday when he was hit by a van.                  | The man was hit by a van
      On Monday, marshals arrested a student accused of killing Anna Holm.         | Marshals arrested a student accused of killing Anna Holm
      Residents spoke at Monday's meeting.                                         | Residents spoke at the meeting
      Anna Holm was charged with murder in the May 3 shooting of Karl Weber.       | Shooting of Karl Weber
      The town came under heavy attack on Monday.                                  | The town came under heavy attack
      The mayor apologized after last year's collapse of the bridge.               | Collapse of the bridge
      The Dorran Mail reported a loss of 3 million for the year ended April 30.    | The Dorran Mail reported a loss of 3 million
      Men shouting from a balcony insulted Karl Weber on Monday.                    | Men shouting from a balcony insulted Karl Weber
      The senate rejected a May 3 offer by Karl Weber.                             | The senate rejected an offer by Karl Weber
      The envoy, Tsu Ming-wei, met Mayor Bo Ki-min on Monday.                      | Tsu Ming-wei met Bo Ki-min
      Schools in the north will stay closed until May 20.                          | Schools in the north will stay closed
      A hospital ship is due to arrive on Friday.                                  | A hospital ship is due to arrive
      Karl Weber missed two months in 2023 with a broken foot.                     | Karl Weber missed two months with a broken foot
      The judge was sworn in on Monday.                                            | The judge was sworn in
      A fire driven by winds destroyed 300 homes in the hills above Oslo on Monday. | A fire driven by winds destroyed 300 homes in the hills above Oslo
      Carmaker Velanto said its brakes could fail. The company recalled 90,000 vans on Monday. | Velanto recalled 90,000 vans
      The two countries broke off diplomatic relations. They were restored in 2003. | The diplomatic relations were restored
      Leyla Aksoy traveled to Oslo on Monday, the first visit by a president.      | Leyla Aksoy traveled to Oslo
      The investment fund Brenner Partners bought a bank. The fund replaced the board on May 6. | Brenner Partners replaced the board
      Leila Mansour will meet UN envoy Henrik Dahl on May 20.                      | Leila Mansour will meet Henrik Dahl
      Officials said the road would reopen on May 20.                              | The road will reopen
      A teacher named Josephine Tarrant walked into the town hall on Monday.       | A teacher named Josephine Tarrant walked into the town hall
      Thieves broke into a house on Willow Lane on Saturday.                       | Thieves broke into a house on Willow Lane
      The Holmgard Chamber of Commerce opened an office on Monday.                 | The Holmgard Chamber of Commerce opened an office
      The dockworkers promised last week to support the strike.                    | The dockworkers promised to support the strike
      Orlen Foods hired Maja Lindqvist as its chief executive on Monday.           | Orlen Foods hired Maja Lindqvist as its chief executive
      NATO sent 200 soldiers to Tavora on Monday.                                  | NATO sent 200 soldiers to Tavora
      The siege began on Monday and lasted more than 40 hours.                     | The siege lasted more than 40 hours
      The strike could start as soon as Thursday.                                  | The strike could start
      The council has held several meetings with the unions, including one on Monday. | The council held several meetings with the unions
      The twin states almost went to war in 1988.                                  | The twin states almost went to war
      The army went on to win the battle on Monday.                                | The army went on to win the battle
      The league admitted three of its former rivals on Monday.                    | The league admitted three of its former rivals
      Two senators called on Monday for Karl Weber to publicly condemn the raid.   | Two senators called for Karl Weber to publicly condemn the raid
      Karl Weber, a cook and author who was robbed on Monday, was unhurt.          | Karl Weber was robbed
      Nobody was hurt in Monday's blast in Dorran. Karl Weber is accused of planning the blast. | Blast in Dorran
      The party issued a statement on Monday.                                      | The party issued a statement
      The ministry said on Monday it expects the harvest to shrink by a third.     | The ministry said it expects the harvest to shrink by a third
      The rebels came close to taking the port in 1984.                            | The rebels came close to taking the port
      The power went off on Monday.                                                | The power went off
      The islanders fled after the mayor, the late Karl Weber, closed the port in 2019. | Karl Weber closed the port
      Anna Holm, 32, who left Dorran, Marenda, in 2003 to study in Oslo, said the schools were bad. | Anna Holm left Dorran
      Lake Lines was fined. The Transport Board criticized it. The company hired 20 captains on Monday. | Lake Lines hired 20 captains
      The Ferrymen's Union met Lake Lines on Monday. The union plans to strike on May 20. | The Ferrymen's Union plans to strike
      The investment fund Brenner Partners bought Lake Lines in 2019. It replaced the board on May 6. | Brenner Partners replaced the board
      """)
  void aHeadlineSaysWhoDidWhatAndNotWhen(String text, String headline) {
    assertThat(events(text)).extracting(Event::headline).contains(headline);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      The work is two weeks behind schedule.
      Officials said on Monday.
      He may come.
      It was the first time.
      The sky is blue and the sea is calm.
      The company denied that it paid bribes in 2019.
      The company denied having paid bribes in 2019.
      “I don't know,” she said on Tuesday.
      "It is a start," Maria Costa said on Tuesday.
      The firm is accused of lying to a court in 2019.
      Has anybody died since August?
      A gate kept reporters from entering on Monday.
      If the bill had been passed in 1996, the mill would have closed.
      This article was updated on Monday.
      The road is closed, the Dorran Mail reported on Monday.
      The photo shows people who wait to cross the border on Monday.
      The archive holds a letter dated May 3.
      It sells hats of a style that marked the 1980s.
      The council will decide which limits the board sets on Monday.
      """)
  void chatterGuessesAndDenialsAreNoEvents(String text) {
    assertThat(events(text)).isEmpty();
  }

  @Test
  void oneEventForItsMentions() {
    List<Event> events =
        events(
            "President Maria Costa called Prime Minister Jan Brandt on Monday. The call lasted an"
                + " hour. The call was requested by Costa.");

    assertThat(events).hasSize(1);
    assertThat(events.get(0).headline()).isEqualTo("Maria Costa called Jan Brandt");
    assertThat(events.get(0).evidence())
        .extracting(Evidence::quote)
        .contains("The call was requested by Costa.");
    assertThat(names(events.get(0).participants())).contains("Maria Costa", "Jan Brandt");
  }

  @Test
  void theSameActionOnOtherDaysIsAnotherEvent() {
    List<Event> events =
        events("The army attacked Dunmore on Monday. The army attacked Dunmore again on Tuesday.");

    assertThat(events)
        .extracting(e -> e.time().when().edtf())
        .containsExactly("2024-05-13", "2024-05-14");
  }

  @Test
  void participantsHaveRolesAndPlacesStandApart() {
    Event event = events("Maria Costa met Jan Brandt in Vienna on Monday.").get(0);

    assertThat(event.participants())
        .extracting(p -> p.name() + " " + p.type() + " " + p.role())
        .containsExactly("Maria Costa PERSON AGENT", "Jan Brandt PERSON PATIENT");
    assertThat(names(event.places())).containsExactly("Vienna");
  }

  @Test
  void capitalsAndPeoplesStandForCountries() {
    List<Event> events =
        events("The Russians attacked the port on Monday. Kyiv closed the border on Tuesday.");

    assertThat(names(events.get(0).participants())).contains("Russia");
    assertThat(names(events.get(1).participants())).contains("Ukraine");
  }

  @Test
  void whatIsYetToComeIsExpected() {
    assertThat(events("The new mayor takes office on May 20."))
        .extracting(Event::status)
        .containsExactly(Status.EXPECTED);
  }

  @Test
  void whatAVerbDeniesOfTheNounThatHasTheDateIsNegated() {
    assertThat(events("The two countries did not go to war in 1998."))
        .extracting(Event::status)
        .containsExactly(Status.NEGATED);
  }

  @Test
  void aLeadInThePresentPerfectIsFreshNews() {
    List<Event> events =
        events("Police have arrested Jan Brandt over a robbery. He was seen at a house.");

    assertThat(events)
        .extracting(Event::headline)
        .containsExactly("Police arrested Jan Brandt over a robbery");
    assertThat(events.get(0).time().when().edtf()).isEqualTo("2024-05-15~");
    assertThat(events.get(0).time().basis()).isEqualTo(EventTime.Basis.DOCUMENT);
  }

  /** Nothing in the clause says when; "-" where it is no event. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Velanto unveiled a new car in Dunmore.                            | 2024-05-15~ Velanto unveiled a new car in Dunmore
      Anna Holm was elected mayor of Dunmore.                           | 2024-05-15~ Anna Holm was elected mayor of Dunmore
      Velanto unveils new car // The car has room for six.                | 2024-05-15~ Velanto unveils new car
      Anna Holm resigned on Monday. Jan Brandt replaced her.            | 2024-05-13 Anna Holm resigned; 2024-05-13~ Jan Brandt replaced Anna Holm
      The firm unveiled a new car.                                      | -
      The hill is steep. Karl Weber opened a shop there.                | -
      The mill closed on Monday. Karl Weber was born in Dunmore.        | 2024-05-13 The mill closed
      The mill closed on Monday. Anna Holm contributed to this report.  | 2024-05-13 The mill closed
      Velanto urged its customers to wait.                              | -
      Jan Brandt in Oslo contributed to this report.                    | -
      Velanto said the car was safe.                                    | -
      Velanto makes cars in Dunmore.                                    | -
      Anna Holm had left the firm.                                      | -
      Anna Holm may have left the firm.                                 | -
      Velanto did not unveil a new car.                                 | -
      The fire, which Anna Holm saw, spread.                            | -
      """)
  void whatSomebodyDidInTheNewsIsOfAboutItsDay(String text, String told) {
    String events =
        events(text.replace(" // ", "\n\n")).stream()
            .map(event -> event.time().when().edtf() + " " + event.headline())
            .collect(Collectors.joining("; "));

    assertThat(events).isEqualTo(told.equals("-") ? "" : told);
  }

  @Test
  void withoutAPublicationDateMainClausesAreToldWithoutADate() {
    List<Event> events =
        EXTRACTOR
            .extract(
                Document.of(
                    "Police arrested Jan Brandt over a robbery. He may be tired, a lawyer said.",
                    PublicationDate.unknown()))
            .events();

    assertThat(events)
        .extracting(Event::headline)
        .containsExactly("Police arrested Jan Brandt over a robbery");
    assertThat(events.get(0).time().when()).isNull();
  }

  @Test
  void whoAsksForAnEventOnADayHasAskedForIt() {
    assertThat(events("The party called for Maria Costa's resignation last Friday."))
        .extracting(Event::status)
        .containsExactly(Status.HAPPENED);
  }

  @Test
  void theEntriesOfALiveBlogAreDatedByTheirStamps() {
    List<Event> events =
        events(
            "10:30 a.m. Maria Costa arrived at the court.\n\n11:15 a.m. The judge opened the"
                + " trial.\n\n1:40 p.m. Maria Costa pleaded guilty.\n");

    assertThat(events).hasSize(3);
    assertThat(events).allMatch(e -> e.time().when().edtf().startsWith("2024-05-15"));
  }

  private static final List<String> WORDS =
      List.of(
          "Maria Costa",
          "the mayor",
          "she",
          "it",
          "they",
          "who",
          "said",
          "met",
          "killing",
          "was",
          "arrested",
          "on Monday",
          "in 2019",
          "since May",
          "the call",
          "Kyiv",
          "“",
          "”",
          ",",
          ".",
          ".\n\n",
          "that",
          "to",
          "leave",
          "not",
          "and",
          "Vasey & Lowe",
          "'s",
          "has",
          "been",
          "🙂",
          "an extraordinarily-long-hyphenated-and-otherwise-unreadable-compound-of-many-words-that-never-ends");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(WORDS).list().ofMaxSize(60).map(words -> String.join(" ", words));
  }

  @Property(tries = 300)
  void evidenceIsInTheTextAndHeadlinesFit(@ForAll("texts") String text) {
    for (Event event : events(text)) {
      assertThat(event.headline()).isNotBlank().hasSizeLessThanOrEqualTo(90);
      assertThat(event.evidence()).isNotEmpty();
      assertThat(event.mentions()).isNotEmpty().doesNotHaveDuplicates();
      assertThat(event.salience()).isBetween(0., 1.);
      assertThat(event.confidence()).isBetween(0., 1.);
      for (Evidence evidence : event.evidence()) {
        assertThat(evidence.span().of(text)).isEqualTo(evidence.quote());
      }
    }
  }

  @Property(tries = 200)
  void anyTextIsRead(@ForAll String text) {
    assertThat(events(text)).isEqualTo(events(text));
  }

  private static Set<String> names(List<Participant> participants) {
    return participants.stream().map(Participant::name).collect(Collectors.toSet());
  }

  private static List<Event> events(String text) {
    return EXTRACTOR.extract(Document.of(text, PublicationDate.given(PUBLISHED))).events();
  }
}
