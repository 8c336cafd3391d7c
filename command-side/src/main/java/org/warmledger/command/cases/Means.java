package org.warmledger.command.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.MeansCheckId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.Exclusion;

/** What the last means check (核对) says about aiding the household (C20). */
public sealed interface Means {

  /** Nobody has checked. */
  record Unchecked() implements Means {}

  /** Nothing was found, or an appeal against it was granted. */
  record Unobjectionable(MeansCheckId check) implements Means {}

  /** Something keeps the household from aid. */
  record Excluded(
      MeansCheckId check, List<Exclusion> exclusions, StaffId checkedBy, LocalDate checkedOn)
      implements Means {}

  /** The household appealed and nobody has decided yet: it stays excluded. */
  record Appealed(Excluded finding, LocalDate appealedOn) implements Means {}

  /** Whether it keeps the household from aid. */
  default boolean excludes() {
    return excludedOn().isPresent();
  }

  /** Since when it does. */
  default Optional<LocalDate> excludedOn() {
    return switch (this) {
      case Unchecked _ -> Optional.empty();
      case Unobjectionable _ -> Optional.empty();
      case Excluded excluded -> Optional.of(excluded.checkedOn());
      case Appealed appealed -> Optional.of(appealed.finding().checkedOn());
    };
  }

  /** Whether it is what that check found. */
  default boolean isOf(MeansCheckId check) {
    return switch (this) {
      case Unchecked unchecked -> false;
      case Unobjectionable clear -> clear.check().equals(check);
      case Excluded excluded -> excluded.check().equals(check);
      case Appealed appealed -> appealed.finding().check().equals(check);
    };
  }
}
