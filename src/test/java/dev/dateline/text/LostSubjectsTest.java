package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trees as a parser gives them and as they are mended; of no date. */
class LostSubjectsTest {

  /** Each word as form/tag, with the number of its head and its relation. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It/PRP closed/VBD after/IN his/PRP$ mother/NN died/VBD               | 2 nsubj, 0 root, 5 case, 5 nmod:poss, 6 nsubj, 2 conj                        | 2 nsubj, 0 root, 6 mark, 5 nmod:poss, 6 nsubj, 2 advcl
          It/PRP closed/VBD after/IN Lund/NNP took/VBD office/NN               | 2 nsubj, 0 root, 4 case, 2 obl, 2 conj, 5 obj                                | 2 nsubj, 0 root, 5 mark, 5 nsubj, 2 advcl, 5 obj
          It/PRP closed/VBD after/IN Lund/NNP was/VBD shot/VBN                 | 2 nsubj, 0 root, 4 case, 2 obl, 6 aux:pass, 2 conj                           | 2 nsubj, 0 root, 6 mark, 6 nsubj:pass, 6 aux:pass, 2 advcl
          It/PRP closed/VBD after/IN lunch/NN and/CC reopened/VBD              | 2 nsubj, 0 root, 4 case, 2 obl, 6 cc, 2 conj                                 | 2 nsubj, 0 root, 4 case, 2 obl, 6 cc, 2 conj
          It/PRP closed/VBD in/IN May/NNP reopened/VBD                         | 2 nsubj, 0 root, 4 case, 2 obl, 2 conj                                       | 2 nsubj, 0 root, 4 case, 2 obl, 2 conj
          Rain/NN fell/VBD here/RB ,/, and/CC floods/NNS had/VBD begun/VBN     | 2 nsubj, 0 root, 2 advmod, 6 punct, 6 cc, 3 conj, 8 aux, 2 conj              | 2 nsubj, 0 root, 2 advmod, 6 punct, 8 cc, 8 nsubj, 8 aux, 2 conj
          Lund/NNP saw/VBD cats/NNS and/CC dogs/NNS ran/VBD                    | 2 nsubj, 0 root, 2 obj, 5 cc, 3 conj, 2 conj                                 | 2 nsubj, 0 root, 2 obj, 5 cc, 3 conj, 2 conj
          # of two subjects the nearer is it, unless it belongs to the one before
          Oslo/NNP ,/, Rain/NN fell/VBD                                        | 4 nsubj, 1 punct, 4 nsubj, 0 root                                            | 4 dislocated, 1 punct, 4 nsubj, 0 root
          Envoy/NN to/IN Oslo/NNP spoke/VBD                                    | 4 nsubj, 3 case, 4 nsubj, 0 root                                             | 4 nsubj, 3 case, 1 nmod, 0 root
          Lund/NNP and/CC Holm/NNP spoke/VBD                                   | 4 nsubj, 3 cc, 4 nsubj, 0 root                                               | 4 nsubj, 3 cc, 1 conj, 0 root
          Crews/NNS --/: most/JJS cadets/NNS --/: slept/VBD                    | 6 nsubj, 1 punct, 4 amod, 6 nsubj, 4 punct, 0 root                           | 6 nsubj, 1 punct, 4 amod, 1 appos, 4 punct, 0 root
          Oil/NN -/HYPH rich/JJ states/NNS met/VBD                             | 5 nsubj, 1 punct, 4 amod, 5 nsubj, 0 root                                    | 4 compound, 1 punct, 4 amod, 5 nsubj, 0 root
          Coach/NN of/IN club/NN Orla/NNP spoke/VBD                            | 5 nsubj, 3 case, 1 nmod, 5 nsubj, 0 root                                     | 5 nsubj, 3 case, 1 nmod, 3 appos, 0 root
          Experts/NNS on/IN jail/NN reform/NN spoke/VBD                        | 5 nsubj, 3 case, 1 nmod, 5 nsubj, 0 root                                     | 5 nsubj, 3 case, 4 compound, 1 nmod, 0 root
          """)
  void givesBack(String words, String parsed, String mended) {
    TreeDraft tree = TreeRows.read(words, parsed);

    new LostSubjects(tree).restore();

    assertThat(TreeRows.show(tree)).as(words).isEqualTo(mended.strip());
  }
}
