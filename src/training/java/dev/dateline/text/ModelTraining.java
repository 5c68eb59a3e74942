package dev.dateline.text;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains all parts of a model, one after the other.
 *
 * @param gold sentences of treebanks
 * @param silver sentences with trees that a {@link Committee} gave them; for the parser alone
 * @param seed that of the parser's network; all else has always the same
 */
record ModelTraining(List<GoldSentence> gold, List<GoldSentence> silver, long seed) {

  private static final long SEED = 1;
  private static final int FOLDS = 4;
  private static final int TAGGER_ROUNDS = 7;
  private static final int JACKKNIFE_ROUNDS = 3;
  private static final int PARSER_ROUNDS = 12;

  /** A relation seen less often counts as its main type. */
  private static final int FREQUENT_RELATION = 15;

  /** How many weights are kept. */
  private static final int TAGGER_WEIGHTS = 1_100_000;

  /** The payload: lexicon, tagger, lemmatizer, parser, as {@link Models} reads them. */
  byte[] train() throws IOException {
    LabelSet labels = new LabelSet(gold);
    ByteArrayOutputStream payload = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(payload);
    byte[] lexiconBytes = LexiconTraining.make(gold, labels);
    out.write(lexiconBytes);
    Lexicon lexicon = LexiconTraining.read(lexiconBytes);
    ModelFile.writeStrings(out, labels.tags());
    ModelFile.writeStrings(out, labels.universals());
    Averaged averaged = new TaggerTraining(lexicon, labels).train(gold, TAGGER_ROUNDS, SEED);
    TrainedTagger trained = TrainedTagger.of(averaged, TAGGER_WEIGHTS, lexicon, labels);
    out.write(trained.weights());
    new LemmaTraining().write(out, gold, labels);

    List<byte[]> tags =
        new ArrayList<>(Jackknife.tags(gold, labels, FOLDS, JACKKNIFE_ROUNDS, SEED));
    // No jackknife for these: the tagger hasn't seen them.
    for (GoldSentence s : silver) {
      tags.add(TrainedTagger.tags(trained.tagger(), GoldWords.of(s, lexicon)));
    }
    List<GoldSentence> all = new ArrayList<>(gold);
    all.addAll(silver);
    List<String> relations = ParserTraining.relations(gold, FREQUENT_RELATION);
    ParserTraining training =
        new ParserTraining(all, gold.size(), GoldWords.of(all, lexicon), relations, seed);
    ParserNetwork network = training.train(tags, PARSER_ROUNDS);
    ModelFile.writeStrings(out, relations.toArray(new String[0]));
    ModelWriter.writeMap(out, training.vocabulary());
    new NetworkWriter(out).write(network);
    return payload.toByteArray();
  }
}
