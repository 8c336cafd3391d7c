package org.warmledger.command.unions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.UnionRegistered;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.UnionLevel;

/** A union takes its place in the tree once. */
class RegisterUnionTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final UnionPath CITY = new UnionPath("100000/410000/410800");

  private static RegisterUnion county(String code, String name, UnionLevel level) {
    return new RegisterUnion(new UnionCode(code), name, Optional.of(CITY), level, DAY);
  }

  private static Decision<UnionRegistered> first(RegisterUnion command) {
    return RegisterUnionRule.decide(command, new UnionState.Unknown());
  }

  private static UnionRegistered registered() {
    return new UnionRegistered(
        new UnionCode("410803"),
        "中站区总工会",
        new UnionPath("100000/410000/410800/410803"),
        UnionLevel.COUNTY,
        DAY);
  }

  @Test
  void itStandsBelowItsParent() {
    assertThat(first(county("410803", "中站区总工会", UnionLevel.COUNTY)))
        .isEqualTo(Decision.accept(registered()));
    assertThat(first(county("410903", "别市的区总工会", UnionLevel.COUNTY)))
        .isEqualTo(Decision.reject(RejectionCode.UNION_CODE_ELSEWHERE));
  }

  @Test
  void theRootStandsBelowNobody() {
    RegisterUnion root =
        new RegisterUnion(
            new UnionCode("100000"), "全国总工会", Optional.empty(), UnionLevel.NATIONAL, DAY);
    assertThat(first(root).orRefuse())
        .singleElement()
        .satisfies(fact -> assertThat(fact.path()).isEqualTo(new UnionPath("100000")));
  }

  @Test
  void theSameAgainIsAlreadySoAndAnotherNameOrLevelIsAnotherUnion() {
    UnionState known = UnionState.evolve(new UnionState.Unknown(), registered());
    assertThat(RegisterUnionRule.decide(county("410803", "中站区总工会", UnionLevel.COUNTY), known))
        .isEqualTo(Decision.alreadySo());
    assertThat(RegisterUnionRule.decide(county("410803", "解放区总工会", UnionLevel.COUNTY), known))
        .isEqualTo(Decision.reject(RejectionCode.UNION_ALREADY_REGISTERED));
    assertThat(RegisterUnionRule.decide(county("410803", "中站区总工会", UnionLevel.CITY), known))
        .isEqualTo(Decision.reject(RejectionCode.UNION_ALREADY_REGISTERED));
  }
}
