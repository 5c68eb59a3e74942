package dev.dateline.text;

/** What tagger and lemmatizer say about one sentence. Lemmas wait until they are asked for. */
final class Analysis {

  private final Models models;
  private final String content;
  private final int[] begins;
  private final int[] ends;
  private final byte[] labels;
  private final int[] clusters;

  /** Made one by one; two threads may make the same twice, which is the same string. */
  private final String[] lemmas;

  Analysis(Models models, String content, int[] begins, int[] ends) {
    this.models = models;
    this.content = content;
    this.begins = begins;
    this.ends = ends;
    Words words = words();
    clusters = words.cluster;
    labels = models.tagger().tag(words);
    lemmas = new String[labels.length];
  }

  /** Made anew for the parser: to keep them would cost more memory than time. */
  private Words words() {
    return new Words(content, begins, ends, models.lexicon());
  }

  Tree parse() {
    ArcHybrid parsed = models.parser().parse(words(), labels);
    String[] relations = new String[labels.length];
    for (int i = 0; i < relations.length; i++) {
      relations[i] = parsed.heads[i] < 0 ? "root" : models.parser().relationName(parsed.labels[i]);
    }
    return new Tree(parsed.heads, relations);
  }

  String tag(int token) {
    return models.tagger().tagName(labels[token]);
  }

  String universal(int token) {
    return models.tagger().universalName(labels[token]);
  }

  int cluster(int token, int bits) {
    return models.lexicon().clusterPrefix(clusters[token], bits);
  }

  String lemma(int token) {
    String known = lemmas[token];
    if (known == null) {
      String form = content.substring(begins[token], ends[token]);
      boolean name = universal(token).equals("PROPN");
      known = models.lemmatizer().lemma(form, labels[token], name);
      lemmas[token] = known;
    }
    return known;
  }
}
