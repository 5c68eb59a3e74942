package dev.dateline.event.entity;

import dev.dateline.event.Participant.Type;
import dev.dateline.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Someone or something that a document speaks of, under whatever words. Grows while a document is
 * read; never changes afterwards.
 */
public final class Entity {

  private String name;
  private Type type;
  private final boolean named;
  private final boolean plural;
  private Gender gender;
  private final Set<String> descriptions = new HashSet<>();
  private int articles;

  /** The kinds of pronouns that have taken it up, each a bit. */
  private int taken;

  private final List<Span> mentions = new ArrayList<>();

  Entity(String name, Type type, boolean named, boolean plural, Gender gender) {
    this.name = name;
    this.type = type;
    this.named = named;
    this.plural = plural;
    this.gender = gender;
  }

  /** The fullest name that the document gives. */
  public String name() {
    return name;
  }

  /** The name as a sentence has it: "the Transport Safety Board". */
  public String told() {
    return articles > 0 && type != Type.PERSON ? "the " + name : name;
  }

  /** Learns from one place whether its name takes an article. */
  void article(boolean has) {
    articles += has ? 1 : -1;
  }

  /** What kind of thing it is, as far as the document tells. */
  public Type type() {
    return type;
  }

  /** Whether it has a name of its own, or only a description such as "officers". */
  public boolean isNamed() {
    return named;
  }

  /** Whether it is several, as "officers" are. */
  public boolean isPlural() {
    return plural;
  }

  /** Every place where the document speaks of it, in the order of the text. */
  public List<Span> mentions() {
    return Collections.unmodifiableList(mentions);
  }

  Gender gender() {
    return gender;
  }

  void fuller(String name) {
    this.name = name;
  }

  void become(Type type) {
    this.type = type;
  }

  /** Learns from a title or a pronoun. */
  void learn(Gender gender) {
    if (this.gender == Gender.UNKNOWN) {
      this.gender = gender;
    }
  }

  /** Learns that it may be called "the minister", "the company". */
  void describe(String noun) {
    descriptions.add(noun);
  }

  boolean isDescribedAs(String noun) {
    return descriptions.contains(noun);
  }

  /** A person by one word of its name alone: no given name, title or pronoun has said so. */
  boolean mayBeNoPerson() {
    return named && gender == Gender.UNKNOWN && descriptions.isEmpty() && name.indexOf(' ') < 0;
  }

  void takeUp(PronounKind kind) {
    taken |= 1 << kind.ordinal() / 2;
  }

  /** Whether "he", "it" or "they" has stood for it before. */
  boolean wasTakenUpAs(PronounKind kind) {
    return (taken & 1 << kind.ordinal() / 2) != 0;
  }

  /** Whether only other pronouns have. */
  boolean wasTakenUpUnlike(PronounKind kind) {
    return taken != 0 && !wasTakenUpAs(kind);
  }

  void mention(Span span) {
    mentions.add(span);
  }

  @Override
  public String toString() {
    return name + " (" + type + ")";
  }
}
