package org.warmledger.command.applications.surveyhome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.applications.ApplicationStory.*;
import static org.warmledger.command.decision.RejectionCode.*;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.CommandExecutionException;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.Rejection;

/** Two people survey a home, on a day that there was. */
class SurveyBodyTest {

  private static final LocalDate TODAY = SURVEYED;

  private static SurveyHome made(String second, LocalDate signed, LocalDate on) {
    return new SurveyBody(
            Optional.of("租房"), Optional.of(second), Optional.of(signed), Optional.of(on))
        .toCommand(APPLICATION, SURVEYOR, TODAY);
  }

  private static Rejection refused(String second, LocalDate signed, LocalDate on) {
    try {
      SurveyHome made = made(second, signed, on);
      throw new AssertionError(made);
    } catch (CommandExecutionException refused) {
      return Refusal.in(refused).orElseThrow();
    }
  }

  @Test
  void byTwo() {
    assertThat(made(SECOND.value(), TODAY, TODAY).surveyedWith()).isEqualTo(SECOND);
    assertThat(refused(SURVEYOR.value(), TODAY, TODAY).fields())
        .containsExactly(new Rejection.WrongField("/surveyedWith", FieldCode.REPEATED));
  }

  @Test
  void notInTheFuture() {
    LocalDate tomorrow = TODAY.plusDays(1);
    assertThat(refused(SECOND.value(), tomorrow, tomorrow).fields())
        .containsExactlyInAnyOrder(
            new Rejection.WrongField("/signedOn", FieldCode.DATE_IN_FUTURE),
            new Rejection.WrongField("/occurredOn", FieldCode.DATE_IN_FUTURE));
  }

  @Test
  void signedWhenItWasDoneOrLater() {
    assertThat(refused(SECOND.value(), TODAY.minusDays(1), TODAY).fields())
        .containsExactly(new Rejection.WrongField("/signedOn", FieldCode.TOO_SMALL));
  }
}
