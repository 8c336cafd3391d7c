package org.warmledger.command.cases;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseReopened;
import org.warmledger.events.ClosureReversed;
import org.warmledger.events.FactReversed;
import org.warmledger.events.MeansChecked;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.NoticeId;
import org.warmledger.events.ids.ObjectionId;
import org.warmledger.events.ids.StaffId;

/**
 * What keeps aid from a household as its file stands: that it is closed (C05), what a means check
 * found (C20), a notice and whoever objected to it (C12). What one hand takes out of the way says
 * who it was: of the aid that was on its way then they are no other hand (C13).
 */
public final class Blocks {

  /** One of them, by name. */
  sealed interface Block {}

  /** The file has ended. */
  record Ended() implements Block {}

  /** Something was found that keeps the household from aid. */
  record Exclusion() implements Block {}

  /** Aid waits for its days to run. */
  record Waiting(NoticeId notice) implements Block {}

  /** Somebody objected whom nobody has answered, or who was right. */
  record Objected(ObjectionId objection) implements Block {}

  private Blocks() {}

  static Set<Block> of(CaseState state) {
    return switch (state) {
      case CaseState.Unopened _ -> Set.of();
      case CaseState.Open open -> of(open.file()).collect(Collectors.toSet());
      case CaseState.Closed closed ->
          Stream.concat(Stream.of(new Ended()), of(closed.file())).collect(Collectors.toSet());
    };
  }

  private static Stream<Block> of(CaseFile file) {
    return Stream.concat(
        file.means().excludes() ? Stream.of(new Exclusion()) : Stream.empty(),
        file.notices().entrySet().stream()
            .flatMap(
                notice ->
                    Stream.concat(
                        Stream.of(new Waiting(notice.getKey())),
                        notice.getValue().standing().map(Objected::new))));
  }

  /** Whether something that was in the way is not any more. */
  static boolean isLifted(CaseState before, CaseState after) {
    Set<Block> gone = new HashSet<>(of(before));
    gone.removeAll(of(after));
    return !gone.isEmpty();
  }

  /**
   * The file after somebody took out of the way what stands on no file: what one of the staff had
   * declared to be to the household (C25).
   */
  static CaseState lifted(CaseState state, StaffId by, LocalDate on) {
    return state.with(
        file ->
            file.past(
                file.past().lifting(new Past.Lifted(by, Optional.of(on), onTheWay(file, on)))));
  }

  private static Set<AidId> onTheWay(CaseFile file, LocalDate day) {
    return file.aids().entrySet().stream()
        .filter(aid -> aid.getValue().onTheWaySince().filter(on -> !on.isAfter(day)).isPresent())
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * From which day on that concerns what stands on no file yet: a family that fell back has none.
   */
  static Optional<LocalDate> from(CaseEvent lifting) {
    return lifting instanceof CaseReopened ? Optional.empty() : Optional.of(lifting.occurredOn());
  }

  /**
   * Whose single word takes something out of the way. An appeal and an objection were entered by
   * somebody before they are decided: that takes two.
   */
  static Set<StaffId> byOneHand(CaseEvent event) {
    return switch (event) {
      case FactReversed back -> Set.of(back.reversedBy());
      case ClosureReversed back -> Set.of(back.reversedBy());
      case MeansChecked checked -> Set.of(checked.checkedBy());
      case CaseReopened again -> again.reopenedBy().map(Set::of).orElse(Set.of());
      default -> Set.of();
    };
  }
}
