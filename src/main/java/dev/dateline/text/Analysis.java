package dev.dateline.text;

/**
 * What tagger and lemmatizer say about one sentence, or about its beginning: who looks for what
 * stands before a word needs no tags after it. Lemmas wait until they are asked for.
 */
final class Analysis {

  private final Models models;
  private final String content;
  private final int[] begins;
  private final int[] ends;
  private final byte[] labels;

  /** How many words have labels, from the first. */
  private final int labeled;

  private final int[] clusters;

  /** Made one by one; two threads may make the same twice, which is the same string. */
  private final String[] lemmas;

  /** Of the first so many tokens. */
  Analysis(Models models, String content, int[] begins, int[] ends, int labeled) {
    this.models = models;
    this.content = content;
    this.begins = begins;
    this.ends = ends;
    this.labeled = labeled;
    Words words = words();
    clusters = words.cluster;
    labels = new byte[begins.length];
    models.tagger().tag(words, labels, 0, labeled);
    lemmas = new String[labels.length];
  }

  /** Of the whole sentence, from an analysis of its beginning. */
  private Analysis(Analysis beginning) {
    models = beginning.models;
    content = beginning.content;
    begins = beginning.begins;
    ends = beginning.ends;
    clusters = beginning.clusters;
    lemmas = beginning.lemmas;
    labels = beginning.labels.clone();
    labeled = labels.length;
    models.tagger().tag(words(), labels, beginning.labeled, labeled);
  }

  Analysis whole() {
    return labeled == labels.length ? this : new Analysis(this);
  }

  boolean reaches(int token) {
    return token < labeled;
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
    int[] heads = parsed.heads.clone();
    String[] forms = new String[heads.length];
    String[] tags = new String[heads.length];
    for (int i = 0; i < heads.length; i++) {
      forms[i] = form(i);
      tags[i] = tag(i);
    }
    TreeDraft draft = new TreeDraft(forms, tags, heads, relations);
    TreeRepair.repair(draft);
    return new Tree(heads, relations);
  }

  private String form(int token) {
    return content.substring(begins[token], ends[token]);
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
      String form = form(token);
      boolean name = universal(token).equals("PROPN");
      known = models.lemmatizer().lemma(form, labels[token], name);
      lemmas[token] = known;
    }
    return known;
  }
}
