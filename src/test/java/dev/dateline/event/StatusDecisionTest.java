package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.mention.Facts;
import dev.dateline.event.mention.Stances;
import dev.dateline.text.EnglishReader;
import dev.dateline.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the language alone says of an event: text | trigger | status. No dates, so no anchor. */
class StatusDecisionTest {

  private static final EnglishReader READER = new EnglishReader();

  /** A factuality that contradicts no rule. */
  private static final double UNSURE = 1;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # plain reports
          The minister resigned on Monday.                            | resigned  | HAPPENED
          The company has opened a factory in Leeds.                  | opened    | HAPPENED
          Troops had entered the city before dawn.                    | entered   | HAPPENED
          The earthquake killed nine people.                          | earthquake | HAPPENED
          The mayor said that the bridge collapsed.                   | collapsed | HAPPENED
          # kept from it
          Guards kept reporters from entering the hall.               | entering  | NEGATED
          The crowd kept entering the hall.                           | entering  | HAPPENED
          # arranged
          The talks are to resume on Monday, the council said.        | resume    | EXPECTED
          Weber is due in court on Monday.                            | due       | EXPECTED
          # going on
          The river is rising.                                        | rising    | ONGOING
          Officials have been searching the woods.                    | searching | ONGOING
          The strike continues.                                       | strike    | ONGOING
          The firm owns three ships.                                  | owns      | ONGOING
          Rescuers were searching the rubble.                         | searching | HAPPENED
          # to come
          The court will hear the appeal.                             | hear      | EXPECTED
          The court will hold a hearing in May.                       | hearing   | EXPECTED
          The Senate is expected to pass the bill.                    | pass      | EXPECTED
          The Senate is expected to pass the bill.                    | expected  | HAPPENED
          The match is scheduled to begin at noon.                    | begin     | EXPECTED
          The airline plans to cut jobs.                              | cut       | EXPECTED
          The mayor said she would resign.                            | resign    | EXPECTED
          Anna Holm is to return to Oslo.                             | return    | EXPECTED
          Parliament was to debate the law.                           | debate    | EXPECTED
          The planned merger worries investors.                       | merger    | EXPECTED
          The company agreed to sell its stake.                       | sell      | EXPECTED
          # bare verbs that go on with an infinitive, however tagged and wherever hung
          The firm is seeking to buy the mill and close it.           | close     | CONDITIONAL
          The firm plans to buy the mill, close it and hire guards.   | close     | EXPECTED
          The firm plans to buy the mill, close it and hire guards.   | hire      | EXPECTED
          The firm will sell the mill, close the port and leave.      | leave     | EXPECTED
          He said he would fight, win the case and leave.             | win       | EXPECTED
          They asked Oslo to release the crew and stop the tests.     | stop      | CONDITIONAL
          # gerunds after what leaves them open
          Officials expressed little interest in buying the island.   | buying    | CONDITIONAL
          Talks on ending the strike collapsed.                       | ending    | CONDITIONAL
          The idea of selling the bank was dropped.                   | selling   | NEGATED
          The mayor was accused of taking bribes.                     | taking    | CONDITIONAL
          He was suspected of leaking the report.                     | leaking   | CONDITIONAL
          The council ruled out selling the ships.                    | selling   | NEGATED
          The mayor was injured driving home.                         | driving   | HAPPENED
          # what evidence there is
          There is no evidence that he fled.                          | fled      | CONDITIONAL
          The court saw evidence that he fled.                        | fled      | HAPPENED
          # open
          The bank may raise rates.                                   | raise     | CONDITIONAL
          The union would strike if talks fail.                       | strike    | CONDITIONAL
          The union would strike if talks fail.                       | fail      | CONDITIONAL
          The group threatened to sue the city.                       | sue       | CONDITIONAL
          Villagers tried to reach the island.                        | reach     | CONDITIONAL
          The president wants to visit Oslo.                          | visit     | CONDITIONAL
          The judge asked the witness to speak.                       | speak     | CONDITIONAL
          Did the minister resign?                                    | resign    | CONDITIONAL
          The party called for elections.                             | elections | CONDITIONAL
          Call the police.                                            | Call      | CONDITIONAL
          # denied
          The bill did not pass.                                      | pass      | NEGATED
          The bill has never passed.                                  | passed    | NEGATED
          The team failed to win.                                     | win       | NEGATED
          The team failed to win.                                     | failed    | HAPPENED
          The senator refused to vote.                                | vote      | NEGATED
          The company denied that it paid bribes.                     | paid      | NEGATED
          The organizers cancelled the concert.                       | concert   | NEGATED
          The concert was cancelled.                                  | concert   | NEGATED
          The concert was cancelled.                                  | cancelled | HAPPENED
          Police prevented an attack.                                 | attack    | NEGATED
          The two sides reached no agreement.                         | agreement | NEGATED
          Nobody survived.                                            | survived  | NEGATED
          The ship left without refueling.                            | refueling | NEGATED
          The firm will not appeal.                                   | appeal    | NEGATED
          We can't wait for others to build it.                       | build     | NEGATED
          The airline no longer flies to Oslo.                        | flies     | NEGATED
          Neither the bank nor the union signed it.                   | signed    | NEGATED
          He had not admitted it or blamed his staff.                 | blamed    | NEGATED
          The mayor denied a report that he had ignored the warnings. | ignored   | NEGATED
          # what has yet to come before something else does
          Work will not resume until prices rise.                     | rise      | CONDITIONAL
          Work did not resume until prices rose.                      | rose      | HAPPENED
          # denied twice, or taken for granted
          The pilot managed to land the plane.                        | land      | HAPPENED
          The pilot did not manage to land the plane.                 | land      | NEGATED
          The envoy did not fail to sign.                             | sign      | HAPPENED
          The coach did not know that the player left.                | left      | HAPPENED
          The court forced the mayor to resign.                       | resign    | HAPPENED
          Not only did the bank close, it burned.                     | burned    | HAPPENED
          """)
  void says(String text, String trigger, Status status) {
    assertThat(verdict(text, trigger, UNSURE).status()).as(text).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The team failed to win.                  | win     | 'failed' denies 'win'
          The Senate is expected to pass the bill. | pass    | 'expected' puts 'pass' in the future
          The bank may raise rates.                | raise   | 'may' leaves 'raise' open
          The river is rising.                     | rising  | 'rising' is in the present tense, and lasts
          We can't wait for others to build it.    | build   | 'n't' denies 'build'
          The union would strike if talks fail.    | fail    | 'if' leaves 'fail' open
          """)
  void explains(String text, String trigger, String reason) {
    assertThat(verdict(text, trigger, UNSURE).reason()).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The team failed to win.       | win      | 2.0  | HAPPENED
          The team failed to win.       | win      | -2.0 | NEGATED
          The firm denied paying bribes. | paying  | 3.0  | NEGATED
          The bank may raise rates.     | raise    | 3.0  | HAPPENED
          The bank may raise rates.     | raise    | 2.0  | CONDITIONAL
          The minister resigned.        | resigned | 0.0  | CONDITIONAL
          The court will hear the case. | hear     | 3.0  | EXPECTED
          """)
  void yieldsToAFactualityThatIsSure(
      String text, String trigger, double factuality, Status status) {
    assertThat(verdict(text, trigger, factuality).status()).isEqualTo(status);
  }

  @Test
  void hasNothingToExplainInAPlainReport() {
    assertThat(verdict("The minister resigned.", "resigned", UNSURE).reason()).isNull();
  }

  private static StatusDecision.Verdict verdict(String text, String trigger, double factuality) {
    Sentence sentence = READER.read(text).sentences().get(0);
    Facts facts = new Facts(sentence);
    for (int token = 0; token < sentence.size(); token++) {
      if (sentence.form(token).equals(trigger)) {
        Stances stances = new Stances(facts);
        EventClass eventClass = trigger.equals("owns") ? EventClass.STATE : EventClass.OCCURRENCE;
        return StatusDecision.decide(facts, stances, token, eventClass, factuality);
      }
    }
    throw new IllegalArgumentException(trigger + " is no token of: " + text);
  }
}
