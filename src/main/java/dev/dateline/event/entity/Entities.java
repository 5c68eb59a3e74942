package dev.dateline.event.entity;

import dev.dateline.event.Participant.Type;
import dev.dateline.event.clause.QuotedWords;
import dev.dateline.event.clause.TimeWords;
import dev.dateline.event.entity.Gazetteer.Kind;
import dev.dateline.text.Sentence;
import dev.dateline.text.Span;
import dev.dateline.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who and what a document speaks of, token by token: names, their short forms, descriptions that
 * take them up ("the two officials", "the company") and pronouns. Built once for a document in one
 * pass; immutable afterwards.
 */
public final class Entities {

  private final Map<Sentence, Entity[][]> found = new IdentityHashMap<>();
  private final Map<Sentence, List<Name>> names = new IdentityHashMap<>();
  private final Descriptions descriptions = new Descriptions();
  private final Antecedents antecedents = new Antecedents();
  private final Ellipsis ellipsis = new Ellipsis();
  private final TimeWords times;
  private NameRegister register;
  private References references;
  private final PronounQuestion.Judge judge;
  private final QuotedWords quoted;
  private int paragraph;
  private boolean firstOfParagraph;
  private int leadEnd;

  /** What the last "he", "it" and "they" took up. */
  private final Map<Integer, List<Entity>> last = new HashMap<>();

  private final boolean talk;

  private Entities(Text text, TimeWords times, PronounQuestion.Judge judge) {
    this.times = times;
    this.judge = judge;
    quoted = new QuotedWords(text.sentences());
    talk = Talk.is(text.sentences(), quoted);
  }

  /**
   * @param times words that name times, which nobody speaks of as of things: no "it" stands for
   *     last year
   */
  public static Entities of(Text text, TimeWords times) {
    return of(text, times, AntecedentModel.shipped());
  }

  /**
   * @param judge says what each pronoun takes up
   */
  static Entities of(Text text, TimeWords times, PronounQuestion.Judge judge) {
    Entities entities = new Entities(text, times, judge);
    List<Name> all = new ArrayList<>();
    Map<Sentence, List<Name>> found = new IdentityHashMap<>();
    for (Sentence sentence : text.sentences()) {
      List<Name> names = NameFinder.find(sentence);
      found.put(sentence, names);
      all.addAll(names);
    }
    KnownNames known = new KnownNames(all);
    all.clear();
    for (Sentence sentence : text.sentences()) {
      List<Name> names = known.complete(sentence, found.get(sentence));
      all.addAll(NameCompletion.complete(sentence, times, names));
    }
    all = NameTypes.settle(all);
    for (Name name : all) {
      entities.names.computeIfAbsent(name.sentence(), key -> new ArrayList<>()).add(name);
    }
    entities.register = new NameRegister(all);
    entities.references = new References(entities.register, entities.antecedents);
    int number = 0;
    int end = 0;
    for (Sentence sentence : text.sentences()) {
      int begin = sentence.span().begin();
      entities.firstOfParagraph = number == 0 || hasLineBreak(sentence.content(), end, begin);
      entities.paragraph += entities.firstOfParagraph ? 1 : 0;
      end = sentence.span().end();
      entities.leadEnd = number == 0 ? end : entities.leadEnd;
      entities.read(sentence, number++);
    }
    return entities;
  }

  private static boolean hasLineBreak(String content, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (content.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  /** Who the token's phrase speaks of: none, one, or several ("the two officials"). */
  public List<Entity> at(Sentence sentence, int token) {
    Entity[][] tokens = found.get(sentence);
    return tokens == null || tokens[token] == null ? List.of() : List.of(tokens[token]);
  }

  /** The tokens of the name that a token is a part of; empty where it is of none. */
  public Range nameAt(Sentence sentence, int token) {
    for (Name name : names.getOrDefault(sentence, List.of())) {
      if (name.begin() <= token && token < name.end()) {
        return new Range(name.begin(), name.end());
      }
    }
    return new Range(token, token);
  }

  /** Whether a noun describes somebody whose name stands beside it: "the lawyer, Mateo Cruz". */
  public boolean isNamedBeside(Sentence sentence, int noun) {
    return descriptions.at(sentence, noun);
  }

  /** What to read in place of a word that leaves its noun out ("the first"), or null. */
  public String elided(Sentence sentence, int token) {
    return ellipsis.at(sentence, token);
  }

  /** Tokens from {@code begin} to before {@code end}. */
  public record Range(int begin, int end) {

    public boolean isEmpty() {
      return begin == end;
    }

    public boolean isSingle() {
      return end - begin == 1;
    }
  }

  /** The government that a capital stands for, as in "Kyiv said"; else the entity itself. */
  public Entity acting(Entity entity) {
    boolean capital =
        entity.isNamed()
            && entity.type() == Type.PLACE
            && Gazetteer.known().is(entity.name(), Kind.CAPITAL);
    return capital ? references.country(Gazetteer.known().country(entity.name())) : entity;
  }

  private void read(Sentence sentence, int number) {
    Entity[][] here = new Entity[sentence.size()][];
    found.put(sentence, here);
    Name[] nameAt = new Name[sentence.size()];
    for (Name name : names.getOrDefault(sentence, List.of())) {
      Entity[] entity = {register.of(name)};
      for (int i = name.begin(); i < name.end(); i++) {
        nameAt[i] = name;
        here[i] = entity;
      }
      entity[0].article(hasArticle(sentence, name));
      descriptions.read(sentence, name, entity, here);
    }
    for (int i = 0; i < sentence.size(); i++) {
      String tag = sentence.tag(i);
      ellipsis.read(
          sentence,
          number,
          i,
          nameAt[i] == null && isPhraseHead(sentence, i) && !times.at(sentence, i));
      if (nameAt[i] != null) {
        if (i == nameAt[i].begin()) {
          say(here[i][0], sentence, number, nameAt[i].head(), nameAt[i].span());
        }
      } else if (tag.equals("PRP") || tag.equals("PRP$")) {
        pronoun(sentence, number, i, here);
      } else if (here[i] == null
          && isPhraseHead(sentence, i)
          && !times.at(sentence, i)
          && ellipsis.at(sentence, i) == null) {
        here[i] = references.noun(sentence, number, i, names.getOrDefault(sentence, List.of()));
        for (Entity entity : here[i]) {
          say(entity, sentence, number, i, span(sentence, i));
        }
      } else if (here[i] == null && References.isAge(sentence, i)) {
        Entity person = antecedents.person(number);
        if (person != null) {
          here[i] = new Entity[] {person};
          say(person, sentence, number, i, span(sentence, i));
        }
      } else if (References.isTheTwo(sentence, i)) {
        List<Entity> persons = antecedents.persons(2);
        here[i] = persons.isEmpty() ? null : persons.toArray(new Entity[0]);
      }
    }
  }

  private static boolean hasArticle(Sentence sentence, Name name) {
    int before = name.begin() - 1;
    return before >= 0
        && sentence.isIgnoringCase(before, "the")
        && sentence.head(before) >= name.begin()
        && sentence.head(before) < name.end();
  }

  private void say(Entity entity, Sentence sentence, int number, int token, Span span) {
    entity.mention(span);
    antecedents.add(spoken(List.of(entity), sentence, number, token, false));
    if (sentence.relation(token).equals("conj")) {
      group(sentence, number, token);
    }
  }

  private Spoken spoken(
      List<Entity> who, Sentence sentence, int number, int token, boolean pronoun) {
    boolean direct = quoted.at(number, token);
    Role role = Role.of(sentence, token);
    return new Spoken(who, sentence, number, paragraph, token, role, direct, pronoun);
  }

  /** "Ana and Jan" as far as the last that has been read. */
  private void group(Sentence sentence, int number, int last) {
    int first = Role.first(sentence, last);
    Entity[][] here = found.get(sentence);
    Set<Entity> who = new LinkedHashSet<>();
    who.addAll(here[first] == null ? List.of() : List.of(here[first]));
    for (int dependent : sentence.dependents(first)) {
      if (sentence.relation(dependent).equals("conj") && dependent <= last) {
        who.addAll(here[dependent] == null ? List.of() : List.of(here[dependent]));
        for (int word : sentence.dependents(dependent)) {
          if (sentence.relation(word).equals("cc") && !sentence.isIgnoringCase(word, "and")) {
            return;
          }
        }
      }
    }
    if (who.size() > 1) {
      antecedents.addGroup(spoken(List.copyOf(who), sentence, number, first, false));
    }
  }

  private static boolean isPhraseHead(Sentence sentence, int token) {
    String relation = sentence.relation(token);
    return NounPhrase.isNoun(sentence, token)
        && !relation.equals("compound")
        && !relation.equals("flat")
        && !relation.equals("fixed")
        && !relation.equals("goeswith");
  }

  /** "It" in "it was too early to concede" stands for nothing. */
  public static boolean isExpletive(Sentence sentence, int token) {
    int head = sentence.head(token);
    return sentence.isIgnoringCase(token, "it")
        && (sentence.relation(token).equals("expl")
            || head >= 0 && sentence.tag(head).equals("JJ"));
  }

  private void pronoun(Sentence sentence, int number, int token, Entity[][] here) {
    PronounKind kind = PronounKind.of(sentence.form(token), sentence.tag(token));
    if (kind == null) {
      return;
    }
    PronounPlace place =
        new PronounPlace(kind, sentence, number, paragraph, token, quoted.at(number, token));
    PronounQuestion question = question(place);
    int chosen = judge.choose(question);
    if (chosen < 0) {
      return;
    }
    List<Entity> who = question.candidates().get(chosen).who();
    here[token] = who.toArray(new Entity[0]);
    if (who.size() == 1) {
      Entity entity = who.get(0);
      entity.learn(place.gender);
      entity.takeUp(kind);
      if (kind.isThing() && entity.isNamed() && entity.type() == Type.PERSON) {
        entity.become(Type.ORGANIZATION);
      }
      entity.mention(span(sentence, token));
    }
    last.put(kind.ordinal() / 2, who);
    antecedents.add(spoken(who, sentence, number, token, true));
  }

  private PronounQuestion question(PronounPlace place) {
    List<Spoken> candidates = antecedents.candidates(place);
    List<Entity> pair = place.kind == PronounKind.THEY ? antecedents.pair(place.number) : List.of();
    boolean paired =
        !pair.isEmpty() && candidates.stream().noneMatch(one -> one.who().equals(pair));
    if (paired) {
      candidates.add(spoken(pair, place.sentence, place.number, place.token, true));
    }
    candidates.addAll(later(place));
    List<Entity> before = last.getOrDefault(place.kind.ordinal() / 2, List.of());
    PairClues clues = new PairClues(place, leadEnd, before);
    return PronounQuestion.of(
        place, candidates, clues, paired ? pair : null, firstOfParagraph, talk);
  }

  /** "Despite his age, Costa ran": the subject of the clause that a phrase before it belongs to. */
  private List<Spoken> later(PronounPlace place) {
    List<Spoken> later = new ArrayList<>();
    for (Name name : names.getOrDefault(place.sentence, List.of())) {
      int token = name.head();
      if (token > place.token && Role.of(place.sentence, token).isSubject()) {
        int verb = place.sentence.head(token);
        Spoken spoken =
            spoken(List.of(register.of(name)), place.sentence, place.number, token, false);
        if (verb > place.token
            && verb != place.verb
            && place.stepsTo(verb) > 0
            && Antecedents.agrees(place, spoken)) {
          later.add(spoken);
        }
      }
    }
    return later;
  }

  private static Span span(Sentence sentence, int token) {
    return new Span(sentence.begin(token), sentence.end(token));
  }
}
