/**
 * Reading text: from characters to sentences, tokens, tags, lemmas and trees.
 *
 * <p>Read it in the order in which a text goes through it. {@link dev.dateline.text.EnglishReader}
 * shows the flow: {@code Tokenizer} cuts the text into tokens (with {@code WordScanner} for what is
 * more than letters), {@code SentenceSplitter} into sentences (with {@code LineBreaks} for texts
 * wrapped by hand). Of a sentence that is asked for more, {@code Words} holds what tagger and
 * parser see of its words; {@code Tagger} and {@code TagFeatures} give tags, {@code Lemmatizer}
 * lemmas; {@code WordRows}, {@code Encoder} and {@code Lstm} ({@code SentenceEncoder} and {@code
 * BothWays} where nothing is learned) make of each word what it is in its sentence; {@code
 * ArcHybrid} is the parser's transition system, {@code ParseFeatures} what it looks at, {@code
 * Transitions} the network that scores, {@code Parser} the greedy walk; {@code TreeRepair} mends
 * the slips that news suffers from most. {@code Weights} is the linear model of the tagger, {@code
 * ModelFile}, {@code NetworkFile} and {@code PackedMatrix} how all is packed. How it is learned
 * (perceptron, oracle, gradients) is in the training sources, same package.
 */
package dev.dateline.text;
