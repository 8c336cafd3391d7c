package org.warmledger.command.unions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.UnionLevel;
import org.warmledger.platform.web.Problem;

class UnionOrderTest {

  private static final UnionDirectory REGISTERED =
      code ->
          code.value().equals("410000")
              ? Optional.of(new UnionPath("100000/410000"))
              : Optional.empty();

  @Test
  void parentsComeFirstHoweverTheLinesAreSorted() {
    assertThat(order(line(2, "410803", "410800"), line(3, "410800", "410000")))
        .extracting(placed -> placed.path().value())
        .containsExactly("100000/410000/410800", "100000/410000/410800/410803");
  }

  @Test
  void theRootHasNoParent() {
    assertThat(order(line(2, "100000", "")))
        .extracting(placed -> placed.path().value())
        .containsExactly("100000");
  }

  @Test
  void aParentThatNobodyKnowsIsRefused() {
    refused(line(2, "220100", "220000"));
  }

  @Test
  void aUnionAboveItselfIsRefused() {
    refused(line(2, "410800", "410803"), line(3, "410803", "410800"));
    refused(line(2, "410800", "410800"));
  }

  @Test
  void aCodeThatComesTwiceIsRefused() {
    refused(line(2, "410800", "410000"), line(3, "410800", "410000"));
  }

  private static List<UnionOrder.Placed> order(UnionRow... lines) {
    return new UnionOrder(List.of(lines), REGISTERED).parentsFirst();
  }

  private static void refused(UnionRow... lines) {
    assertThatThrownBy(() -> order(lines))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo("UNION_TREE_MALFORMED"));
  }

  private static UnionRow line(int number, String code, String parent) {
    return new UnionRow(
        number,
        new UnionCode(code),
        "总工会",
        Optional.of(parent).filter(text -> !text.isEmpty()).map(UnionCode::new),
        UnionLevel.CITY);
  }
}
