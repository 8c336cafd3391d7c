package org.warmledger.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmledger.walls.House;

/**
 * What answers only after something has followed from it, or says what came of it. {@code
 * DecidingIT} and {@code MovementsIT} show of each that the next act is accepted with the version
 * that it answers.
 */
class DecisionsThatWaitTest {

  @Test
  void theyAreThese() {
    List<String> waiting =
        House.in("org.warmledger.command").stream()
            .flatMap(type -> type.getMethodCallsFromSelf().stream())
            .filter(call -> call.getTargetOwner().isEquivalentTo(Call.class))
            .filter(call -> call.getName().equals("carryOut"))
            .filter(
                call ->
                    call.getTarget().getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(Then.class)))
            .map(JavaAccess::getOriginOwner)
            .map(owner -> owner.getSimpleName())
            .distinct()
            .toList();
    assertThat(waiting).containsExactlyInAnyOrder("ApproveAidApi", "MovementApi");
  }
}
