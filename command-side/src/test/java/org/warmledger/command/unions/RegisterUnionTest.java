package org.warmledger.command.unions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.UnionAmended;
import org.warmledger.events.UnionEvent;
import org.warmledger.events.UnionRegistered;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.UnionLevel;

/** A union takes its place in the tree once. */
class RegisterUnionTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final UnionPath CITY = new UnionPath("100000/410000/410800");

  private static RegisterUnion county(String code, String name, UnionLevel level) {
    return new RegisterUnion(
        new UnionCode(code), name, Optional.of(CITY), level, Optional.empty(), DAY);
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
        Optional.empty(),
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
            new UnionCode("100000"),
            "全国总工会",
            Optional.empty(),
            UnionLevel.NATIONAL,
            Optional.empty(),
            DAY);
    assertThat(first(root).orRefuse())
        .singleElement()
        .satisfies(fact -> assertThat(fact.path()).isEqualTo(new UnionPath("100000")));
  }

  private static AmendUnion amend(String name, UnionLevel level) {
    return amend(name, level, Optional.empty());
  }

  private static AmendUnion amend(String name, UnionLevel level, Optional<String> phone) {
    return new AmendUnion(new UnionCode("410803"), name, level, phone, "名称填错", DAY);
  }

  @Test
  void aWrongNameOrLevelIsPutRightAndThePlaceStays() {
    UnionState wrong = UnionState.evolve(new UnionState.Unknown(), registered());
    UnionAmended amended =
        new UnionAmended(
            new UnionCode("410803"),
            "焦作市中站区总工会",
            registered().path(),
            UnionLevel.COUNTY,
            Optional.empty(),
            "名称填错",
            DAY);
    AmendUnion order = amend("焦作市中站区总工会", UnionLevel.COUNTY);
    assertThat(AmendUnionRule.decide(order, wrong)).isEqualTo(Decision.accept(amended));
    UnionState right = UnionState.evolve(wrong, amended);
    assertThat(AmendUnionRule.decide(order, right)).isEqualTo(Decision.alreadySo());
    assertThat(AmendUnionRule.decide(amend("焦作市中站区总工会", UnionLevel.CITY), right).orRefuse())
        .hasSize(1);
    assertThat(RegisterUnionRule.decide(county("410803", "焦作市中站区总工会", UnionLevel.COUNTY), right))
        .isEqualTo(Decision.alreadySo());
    assertThat(AmendUnionRule.decide(order, new UnionState.Unknown()))
        .isEqualTo(Decision.reject(RejectionCode.UNION_NOT_FOUND));
    assertThat(UnionState.evolve(new UnionState.Unknown(), amended))
        .isEqualTo(new UnionState.Unknown());
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

  @Test
  void aPhoneIsPutRightWithTheRestAndNoTableOfUnionsTakesItAway() {
    UnionState known = UnionState.evolve(new UnionState.Unknown(), registered());
    AmendUnion order = amend("中站区总工会", UnionLevel.COUNTY, Optional.of("0391-2940012"));
    UnionEvent amended = AmendUnionRule.decide(order, known).orRefuse().getFirst();
    UnionState withPhone = UnionState.evolve(known, amended);
    assertThat(AmendUnionRule.decide(order, withPhone)).isEqualTo(Decision.alreadySo());
    assertThat(RegisterUnionRule.decide(county("410803", "中站区总工会", UnionLevel.COUNTY), withPhone))
        .isEqualTo(Decision.alreadySo());
    assertThat(AmendUnionRule.decide(amend("中站区总工会", UnionLevel.COUNTY), withPhone).orRefuse())
        .as("an amendment says all of it")
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0391", "0391-29400a", "13900001111", ""})
  void whatIsNoPhoneOfAnOfficeIsRefused(String phone) {
    AmendUnionBody body =
        new AmendUnionBody(
            Optional.of("中站区总工会"),
            Optional.of(UnionLevel.COUNTY),
            Optional.of(phone),
            Optional.of("补电话"),
            Optional.empty());
    assertThatThrownBy(() -> body.toCommand(new UnionCode("410803"), DAY))
        .hasMessageContaining("INVALID_FIELDS");
  }
}
