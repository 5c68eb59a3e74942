package dev.dateline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import dev.dateline.ingest.ProblemType;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages that the types of problems lead to. */
@QuarkusTest
class ProblemPagesTest extends ServiceBrowserTest {

  private static final ProblemType LONGEST =
      Stream.of(ProblemType.values())
          .max((a, b) -> a.remedy().length() - b.remedy().length())
          .orElseThrow();

  @ParameterizedTest
  @EnumSource
  void canBeReadByEveryone(ColorScheme scheme) {
    if (scheme == ColorScheme.NO_PREFERENCE) {
      return; // what browsers no longer know
    }
    for (String path : new String[] {"/problems", LONGEST.uri()}) {
      open(scheme, 360);
      page.navigate(address(path));
      assertAccessible();
      assertFitsItsWidth();
      assertNoComplaints();
    }
  }

  @Test
  void leadFromOneToAllAndBack() {
    page.navigate(address(LONGEST.uri()));
    page.getByText("All types of problems").click();
    assertThat(page).hasTitle("Problems · Dateline");
    Locator links = page.locator("main a");
    assertThat(links).hasCount(ProblemType.values().length);
    links.last().click();
    assertThat(page.locator("h1")).hasText(ProblemType.UNAVAILABLE.title());
    assertNoComplaints();
  }
}
