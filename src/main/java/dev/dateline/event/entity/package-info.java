/**
 * Who and what a document speaks of. In goes a text; out comes {@link
 * dev.dateline.event.entity.Entities}, which knows for each token whom it speaks of, under whatever
 * words: a name, a short form of it, a description, a pronoun.
 *
 * <p>Names: {@code NameFinder} asks {@code NameTagger} (with {@code NameModel}, {@code
 * NameFeatures} and the lists of {@code Gazetteer}); {@code KnownNames} and {@code NameCompletion}
 * mend what it missed, {@code NameTypes} settles what kind of thing each name is the name of, over
 * the whole document; {@code NameRegister} joins short forms. Other words: {@code Descriptions}
 * beside a name, {@code References} and {@code Ellipsis} for phrases without one. Pronouns: {@code
 * Antecedents} remembers what was {@code Spoken} of, {@code PronounPlace} reads where the pronoun
 * stands, {@code PairClues} what ties the two, and {@code AntecedentModel} weighs the clues.
 */
package dev.dateline.event.entity;
