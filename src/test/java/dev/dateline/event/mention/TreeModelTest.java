package dev.dateline.event.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The way down a tree, and what its leaves do to probabilities, before and after writing. */
class TreeModelTest {

  private static final int FACTS = 5;

  /** Fact 2 decides at the root: up to 10 to the left; all other questions lead to the left. */
  @Test
  void aFactUpToTheLimitLeadsToTheLeft() {
    byte[] facts = new byte[TreeModel.NODES];
    byte[] limits = new byte[TreeModel.NODES];
    Arrays.fill(limits, Byte.MAX_VALUE);
    facts[0] = 2;
    limits[0] = 10;
    byte[] leaves = new byte[2 * TreeModel.LEAVES];
    leaves[0] = 4;
    leaves[TreeModel.LEAVES / 2] = -8;
    TreeModel model = new TreeModel(2, 0.25f, twice(facts), twice(limits), leaves);

    assertThat(first(model, new byte[] {0, 0, 10})).isCloseTo(odds(Math.E), within(1e-9));
    assertThat(first(model, new byte[] {0, 0, 11})).isCloseTo(odds(Math.exp(-2)), within(1e-9));
    assertThat(first(model, new byte[] {0, 0, -128})).isCloseTo(odds(Math.E), within(1e-9));
  }

  @Property(tries = 50)
  void readsWhatItWrote(@ForAll @IntRange(min = 2, max = 9) int labels, @ForAll long seed)
      throws IOException {
    Random random = new Random(seed);
    TreeModel model = random(labels, 3 * labels, random);
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    model.write(new DataOutputStream(written));
    TreeModel read =
        TreeModel.read(new DataInputStream(new ByteArrayInputStream(written.toByteArray())));

    byte[] known = new byte[FACTS];
    random.nextBytes(known);
    double[] expected = even(labels);
    double[] found = even(labels);
    model.correct(known, expected);
    read.correct(known, found);
    assertThat(found).containsExactly(expected);
    assertThat(Arrays.stream(found).sum()).isCloseTo(1, within(1e-9));
    assertThat(Arrays.stream(found).boxed()).allMatch(p -> p > 0 && p < 1);
  }

  private static TreeModel random(int labels, int trees, Random random) {
    byte[] facts = new byte[trees * TreeModel.NODES];
    byte[] limits = new byte[facts.length];
    byte[] leaves = new byte[trees * TreeModel.LEAVES];
    for (int i = 0; i < facts.length; i++) {
      facts[i] = (byte) random.nextInt(FACTS);
    }
    random.nextBytes(limits);
    random.nextBytes(leaves);
    return new TreeModel(labels, 0.01f, facts, limits, leaves);
  }

  private static byte[] twice(byte[] tree) {
    byte[] trees = Arrays.copyOf(tree, 2 * tree.length);
    System.arraycopy(tree, 0, trees, tree.length, tree.length);
    return trees;
  }

  private static double first(TreeModel model, byte[] known) {
    double[] p = even(2);
    model.correct(known, p);
    return p[0];
  }

  private static double[] even(int labels) {
    double[] p = new double[labels];
    Arrays.fill(p, 1.0 / labels);
    return p;
  }

  private static double odds(double ratio) {
    return ratio / (1 + ratio);
  }
}
