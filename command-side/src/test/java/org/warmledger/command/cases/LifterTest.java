package org.warmledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.Story.given;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmledger.command.cases.carryrosterline.CarryRosterLine;
import org.warmledger.command.cases.carryrosterline.CarryRosterLineRule;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.plans.PlanSheet;
import org.warmledger.command.plans.PlanState;
import org.warmledger.command.plans.PlanStory;
import org.warmledger.command.rosters.LineFault;
import org.warmledger.command.rosters.LineRule;
import org.warmledger.command.rosters.LineRule.Stage;
import org.warmledger.command.rosters.RosterFacts;
import org.warmledger.command.rosters.RosterRules;
import org.warmledger.command.rosters.RosterSheet;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Seen;

/**
 * Whoever took out of the way what kept aid from a household is no hand in what was under way to it
 * then, on a roster or under a plan: every act by every block.
 */
class LifterTest {

  private static final StaffId LIFTER = new StaffId("lifter@410803");
  private static final LocalDate LIFTED = day("2026-02-09");
  private static final String SAME_HANDS = RejectionCode.C13_SAME_HANDS.name();

  /** What somebody does for a household before it stands on its file, or to what does not. */
  private enum Act {
    DRAWING_A_ROSTER_UP {
      @Override
      Optional<String> refusal(StaffId by, LocalDate since, Story file) {
        return fault(Stage.PROPOSING, new LifterRule.UnderWay(Set.of(by), since), file);
      }
    },
    APPROVING_A_ROSTER {
      @Override
      Optional<String> refusal(StaffId by, LocalDate since, Story file) {
        return fault(Stage.APPROVING, sheet(CASEWORKER, since).underWayBy(by), file);
      }
    },
    HAVING_DRAWN_UP_WHAT_ANOTHER_APPROVES {
      @Override
      Optional<String> refusal(StaffId by, LocalDate since, Story file) {
        return fault(Stage.APPROVING, sheet(by, since).underWayBy(SUPERVISOR), file);
      }
    },
    AGREEING_TO_WHAT_A_LINE_BECAME {
      @Override
      Optional<String> refusal(StaffId by, LocalDate since, Story file) {
        return RosterRules.refusal(sheet(CASEWORKER, since), by, file.state()).map(Enum::name);
      }
    },
    CARRYING_A_LINE_THAT_THEY_APPROVED {
      @Override
      Optional<String> refusal(StaffId by, LocalDate since, Story file) {
        return carried(CASEWORKER, by, since, file);
      }
    },
    CARRYING_A_LINE_THAT_THEY_DREW_UP {
      @Override
      Optional<String> refusal(StaffId by, LocalDate since, Story file) {
        return carried(by, SUPERVISOR, since, file);
      }
    },
    HANDING_OVER_UNDER_A_PLAN {
      @Override
      Optional<String> refusal(StaffId by, LocalDate since, Story file) {
        return LifterRule.refusal(file.state(), plan(CASEWORKER, SUPERVISOR, since), by)
            .map(Enum::name);
      }
    },
    HAVING_APPROVED_THE_PLAN {
      @Override
      Optional<String> refusal(StaffId by, LocalDate since, Story file) {
        return LifterRule.refusal(file.state(), plan(CASEWORKER, by, since), FINANCE)
            .map(Enum::name);
      }
    },
    HAVING_DRAWN_THE_PLAN_UP {
      @Override
      Optional<String> refusal(StaffId by, LocalDate since, Story file) {
        return LifterRule.refusal(file.state(), plan(by, SUPERVISOR, since), FINANCE)
            .map(Enum::name);
      }
    };

    abstract Optional<String> refusal(StaffId by, LocalDate since, Story file);
  }

  private static RosterSheet sheet(StaffId drawnUpBy, LocalDate on) {
    return new RosterSheet(
        RosterFacts.ROSTER,
        Samples.COUNTY,
        "2月生活救助",
        AidCategory.LIVING,
        GivenCare.FUND,
        Optional.empty(),
        drawnUpBy,
        on,
        List.of());
  }

  private static PlanState plan(StaffId drawnUpBy, StaffId approvedBy, LocalDate on) {
    PlanSheet sheet =
        new PlanSheet(PlanStory.PLAN, Samples.COUNTY, PlanStory.terms(), drawnUpBy, on);
    return new PlanState.Closed(sheet, approvedBy);
  }

  private static Optional<String> fault(Stage stage, LifterRule.UnderWay hands, Story file) {
    LineRule.Asked asked =
        new LineRule.Asked(
            Samples.HEAD,
            Optional.empty(),
            payee(HEAD_NAME),
            GivenCare.living(50_000, Optional.empty()),
            Bills.NONE);
    LineRule.Frame frame =
        new LineRule.Frame(
            stage, Samples.COUNTY.code(), GivenCare.fund().facts(), day("2026-02-10"), hands);
    return LineRule.fault(asked, file.state(), frame).map(LineFault::code);
  }

  private static Optional<String> carried(
      StaffId drawnUpBy, StaffId approvedBy, LocalDate since, Story file) {
    CarryRosterLine line =
        new CarryRosterLine(
            Samples.CASE,
            new AidId("aid-1-7"),
            GivenCare.terms(),
            Note.EMPTY,
            Bills.NONE,
            drawnUpBy,
            since,
            approvedBy,
            day("2026-02-10"),
            new Seen(4, Optional.of(7L)),
            new CommitmentId("commitment-aid-1-7"),
            8);
    return CarryRosterLineRule.decide(line, file.state(), GivenCare.fund().facts())
            instanceof Decision.Refused<?> refused
        ? Optional.of(refused.rejection().code().name())
        : Optional.empty();
  }

  private static Stream<Arguments> everyActByEveryBlock() {
    return Arrays.stream(Act.values())
        .flatMap(
            act ->
                Arrays.stream(LiftedBlock.values())
                    .filter(block -> block != LiftedBlock.A_CLOSURE_BY_REOPENING)
                    .map(block -> Arguments.of(act, block)));
  }

  private static Story lifted(LiftedBlock block) {
    return block.lifted(LIFTER, block.inTheWayOf(given(archived("2026-01-12"))));
  }

  @ParameterizedTest
  @MethodSource("everyActByEveryBlock")
  void whoeverLiftedABlockIsNoHandInWhatWasUnderWayThen(Act act, LiftedBlock block) {
    for (LocalDate since : List.of(LIFTED, LIFTED.minusDays(9))) {
      assertThat(act.refusal(LIFTER, since, lifted(block))).contains(SAME_HANDS);
      assertThat(act.refusal(new StaffId("other@410803"), since, lifted(block))).isEmpty();
    }
    assertThat(act.refusal(LIFTER, LIFTED.plusDays(1), lifted(block)))
        .as("what is drawn up afterwards")
        .isEmpty();
  }

  /** It stands on no file that somebody is kin (C25). */
  @ParameterizedTest
  @EnumSource(Act.class)
  void whoeverTookADeclarationBackIsNoHandInWhatWasUnderWayThen(Act act) {
    Story file = given(archived("2026-01-12"));
    Story lifted = Story.at(Blocks.lifted(file.state(), LIFTER, LIFTED));
    for (LocalDate since : List.of(LIFTED, LIFTED.minusDays(9))) {
      assertThat(act.refusal(LIFTER, since, lifted)).contains(SAME_HANDS);
      assertThat(act.refusal(new StaffId("other@410803"), since, lifted)).isEmpty();
    }
    assertThat(act.refusal(LIFTER, LIFTED.plusDays(1), lifted)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Act.class)
  void withAFamilyThatFellBackEverythingBeginsAnew(Act act) {
    assertThat(act.refusal(LIFTER, LIFTED, lifted(LiftedBlock.A_CLOSURE_BY_REOPENING))).isEmpty();
  }

  @Test
  void ofAFileThatIsNotNobodyLiftedAnything() {
    CaseState none = HardshipCase.unopened();
    assertThat(RosterRules.refusal(sheet(CASEWORKER, LIFTED), LIFTER, none)).isEmpty();
    assertThat(LifterRule.refusal(none, plan(CASEWORKER, SUPERVISOR, LIFTED), LIFTER)).isEmpty();
    assertThat(LifterRule.refusal(none, new PlanState.Unknown(), LIFTER)).isEmpty();
  }
}
