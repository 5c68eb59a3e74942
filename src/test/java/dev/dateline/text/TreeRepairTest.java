package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Trees as a parser gives them, and as they are mended; of no date. Words as form/tag | number of
 * each one's head and its relation | the same, mended; "same" where nothing is wrong.
 */
class TreeRepairTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # who acts stands behind a date, not in it
          On/IN May/NNP 3/CD police/NNS raided/VBD it/PRP | 4 case, 4 compound, 4 nummod, 5 obl, 0 root, 5 obj | 3 case, 3 nmod:unmarked, 5 obl, 5 nsubj, 0 root, 5 obj
          On/IN Monday/NNP police/NNS raided/VBD it/PRP | 3 case, 3 compound, 4 obl, 0 root, 4 obj | 2 case, 4 obl, 4 nsubj, 0 root, 4 obj
          He/PRP said/VBD on/IN Monday/NNP police/NNS left/VBD | 2 nsubj, 0 root, 5 case, 5 compound, 6 nsubj, 2 ccomp | 2 nsubj, 0 root, 4 case, 2 obl, 6 nsubj, 2 ccomp
          On/IN Monday/NNP morning/NN they/PRP left/VBD | 3 case, 3 compound, 5 obl, 5 nsubj, 0 root | same
          On/IN police/NN advice/NN they/PRP left/VBD | 3 case, 3 compound, 5 obl, 5 nsubj, 0 root | same
          """)
  void whoActsIsNoPartOfADate(String words, String parsed, String mended) {
    assertMended(words, parsed, mended);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Since/IN riots/NNS erupted/VBD ,/, he/PRP left/VBD | 2 case, 6 obl, 6 advcl, 6 punct, 6 nsubj, 0 root | 3 mark, 3 nsubj, 6 advcl, 6 punct, 6 nsubj, 0 root
          # not beyond a comma, not for a verb with a subject
          Since/IN May/NNP ,/, reading/VBG it/PRP ,/, he/PRP left/VBD | 2 case, 8 obl, 8 punct, 8 advcl, 4 obj, 8 punct, 8 nsubj, 0 root | same
          After/IN lunch/NN he/PRP left/VBD ,/, I/PRP stayed/VBD | 2 case, 7 obl, 4 nsubj, 7 advcl, 7 punct, 7 nsubj, 0 root | same
          """)
  void aPrepositionMayOpenAClause(String words, String parsed, String mended) {
    assertMended(words, parsed, mended);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It/PRP is/VBZ due/JJ to/TO open/VB ./. | 5 nsubj, 5 cop, 5 mark, 5 mark, 0 root, 5 punct | 3 nsubj, 3 cop, 0 root, 5 mark, 3 xcomp, 3 punct
          He/PRP is/VBZ due/IN in/IN court/NN | 5 nsubj, 5 cop, 5 case, 5 case, 0 root | 3 nsubj, 3 cop, 0 root, 5 case, 3 obl
          He/PRP is/VBZ due/RB back/RB | 4 nsubj, 4 cop, 4 advmod, 0 root | 3 nsubj, 3 cop, 0 root, 3 advmod
          It/PRP failed/VBD due/IN to/IN rain/NN | 2 nsubj, 0 root, 5 case, 3 fixed, 2 obl | same
          """)
  void whatIsDueIsSaidOfSomebody(String words, String parsed, String mended) {
    assertMended(words, parsed, mended);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sales/NNS fell/VBD in/IN the/DT year/NN ended/VBN Aug./NNP 31/CD | 2 nsubj, 0 root, 5 case, 5 det, 6 nsubj, 2 ccomp, 6 obl, 7 nummod | 2 nsubj, 0 root, 5 case, 5 det, 2 obl, 5 acl, 6 obl, 7 nummod
          The/DT year/NN ended/VBD badly/RB | 2 det, 3 nsubj, 0 root, 3 advmod | same
          """)
  void whatEndedIsThePeriod(String words, String parsed, String mended) {
    assertMended(words, parsed, mended);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He/PRP said/VBD Monday/NNP that/IN it/PRP broke/VBD | 2 nsubj, 0 root, 2 obj, 6 mark, 6 nsubj, 3 acl:relcl | 2 nsubj, 0 root, 2 obl:unmarked, 6 mark, 6 nsubj, 2 ccomp
          # an adjective behind the subject is not what is told
          He/PRP said/VBD Monday/NNP that/IN men/NNS loyal/JJ to/IN him/PRP fled/VBD | 2 nsubj, 0 root, 2 obj, 6 mark, 6 nsubj, 3 acl, 8 case, 6 obl, 2 ccomp | 2 nsubj, 0 root, 2 obl:unmarked, 9 mark, 9 nsubj, 5 amod, 8 case, 6 obl, 2 ccomp
          He/PRP saw/VBD men/NNS that/WDT fled/VBD | 2 nsubj, 0 root, 2 obj, 5 mark, 3 acl:relcl | same
          He/PRP left/VBD on/IN the/DT day/NN that/IN it/PRP broke/VBD | 2 nsubj, 0 root, 5 case, 5 det, 2 obl, 8 mark, 8 nsubj, 5 acl:relcl | same
          """)
  void aTimeHasNoContent(String words, String parsed, String mended) {
    assertMended(words, parsed, mended);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It/PRP showed/VBD interest/NN in/IN buying/VBG it/PRP | 2 nsubj, 0 root, 2 obj, 5 mark, 2 advcl, 5 obj | 2 nsubj, 0 root, 2 obj, 5 mark, 3 acl, 5 obj
          It/PRP lost/VBD money/NN in/IN buying/VBG it/PRP | 2 nsubj, 0 root, 2 obj, 5 mark, 2 advcl, 5 obj | same
          """)
  void aGerundMayTellWhatTheNounIsAbout(String words, String parsed, String mended) {
    assertMended(words, parsed, mended);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They/PRP bought/VBD striker/NN Brandt/NNP | 2 nsubj, 0 root, 2 obj, 2 obj | 2 nsubj, 0 root, 4 nmod:desc, 2 obj
          The/DT maps/NNS group/NN met/VBD | 2 det, 4 nsubj, 4 nsubj, 0 root | 3 det, 3 compound, 4 nsubj, 0 root
          The/DT river/NN old/JJ group/NN met/VBD | 2 det, 5 nsubj, 4 amod, 5 nsubj, 0 root | 4 det, 4 compound, 4 amod, 5 nsubj, 0 root
          They/PRP gave/VBD him/PRP money/NN | 2 nsubj, 0 root, 2 iobj, 2 obj | same
          """)
  void nounsSideBySideAreOnePhrase(String words, String parsed, String mended) {
    assertMended(words, parsed, mended);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The/DT 24-year-old/JJ resigned/VBD | 3 det, 3 amod, 0 root | 2 det, 3 nsubj, 0 root
          Old/JJ men/NNS resigned/VBD | 2 amod, 3 nsubj, 0 root | same
          """)
  void anAdjectiveMayBeWhoActs(String words, String parsed, String mended) {
    assertMended(words, parsed, mended);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It/PRP closed/VBD after/IN his/PRP$ mother/NN died/VBD | 2 nsubj, 0 root, 5 case, 5 nmod:poss, 6 nsubj, 2 conj | 2 nsubj, 0 root, 6 mark, 5 nmod:poss, 6 nsubj, 2 advcl
          It/PRP closed/VBD after/IN Lund/NNP took/VBD office/NN | 2 nsubj, 0 root, 4 case, 2 obl, 2 conj, 5 obj | 2 nsubj, 0 root, 5 mark, 5 nsubj, 2 advcl, 5 obj
          It/PRP closed/VBD after/IN Lund/NNP was/VBD shot/VBN | 2 nsubj, 0 root, 4 case, 2 obl, 6 aux:pass, 2 conj | 2 nsubj, 0 root, 6 mark, 6 nsubj:pass, 6 aux:pass, 2 advcl
          It/PRP closed/VBD after/IN lunch/NN and/CC reopened/VBD | 2 nsubj, 0 root, 4 case, 2 obl, 6 cc, 2 conj | same
          It/PRP closed/VBD in/IN May/NNP reopened/VBD | 2 nsubj, 0 root, 4 case, 2 obl, 2 conj | same
          Rain/NN fell/VBD here/RB ,/, and/CC floods/NNS had/VBD begun/VBN | 2 nsubj, 0 root, 2 advmod, 6 punct, 6 cc, 3 conj, 8 aux, 2 conj | 2 nsubj, 0 root, 2 advmod, 6 punct, 8 cc, 8 nsubj, 8 aux, 2 conj
          Lund/NNP saw/VBD cats/NNS and/CC dogs/NNS ran/VBD | 2 nsubj, 0 root, 2 obj, 5 cc, 3 conj, 2 conj | same
          """)
  void aVerbGetsBackTheSubjectRightBeforeIt(String words, String parsed, String mended) {
    assertMended(words, parsed, mended);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Oslo/NNP ,/, Rain/NN fell/VBD | 4 nsubj, 1 punct, 4 nsubj, 0 root | 4 dislocated, 1 punct, 4 nsubj, 0 root
          Envoy/NN to/IN Oslo/NNP spoke/VBD | 4 nsubj, 3 case, 4 nsubj, 0 root | 4 nsubj, 3 case, 1 nmod, 0 root
          Lund/NNP and/CC Holm/NNP spoke/VBD | 4 nsubj, 3 cc, 4 nsubj, 0 root | 4 nsubj, 3 cc, 1 conj, 0 root
          Lund/NNP called/VBN ,/, and/CC many/JJ people/NNS marched/VBD | 7 nsubj, 1 acl, 7 punct, 6 cc, 6 amod, 7 nsubj, 0 root | 2 nsubj, 0 root, 7 punct, 7 cc, 6 amod, 7 nsubj, 2 conj
          Crews/NNS --/: most/JJS cadets/NNS --/: slept/VBD | 6 nsubj, 1 punct, 4 amod, 6 nsubj, 4 punct, 0 root | 6 nsubj, 1 punct, 4 amod, 1 appos, 4 punct, 0 root
          Oil/NN -/HYPH rich/JJ states/NNS met/VBD | 5 nsubj, 1 punct, 4 amod, 5 nsubj, 0 root | 4 compound, 1 punct, 4 amod, 5 nsubj, 0 root
          Coach/NN of/IN club/NN Orla/NNP spoke/VBD | 5 nsubj, 3 case, 1 nmod, 5 nsubj, 0 root | 5 nsubj, 3 case, 1 nmod, 3 appos, 0 root
          Experts/NNS on/IN jail/NN reform/NN spoke/VBD | 5 nsubj, 3 case, 1 nmod, 5 nsubj, 0 root | 5 nsubj, 3 case, 4 compound, 1 nmod, 0 root
          """)
  void ofTwoSubjectsTheNearerIsIt(String words, String parsed, String mended) {
    assertMended(words, parsed, mended);
  }

  private static void assertMended(String words, String parsed, String mended) {
    TreeDraft tree = TreeRows.read(words, parsed);

    TreeRepair.repair(tree);

    assertThat(TreeRows.show(tree)).isEqualTo(mended.equals("same") ? parsed : mended);
  }
}
