package org.warmledger.command.checks.engine;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;

/**
 * What rows said when they were opened or written last, so that one which nobody has written since
 * is not opened again. After an erasure all are opened anew.
 */
final class OpenedStates {

  /** So many characters of rows in all: some ten thousand subjects. */
  static final int MOST = 4_000_000;

  private record Said(String row, Object state, String era) {}

  private final Supplier<Optional<String>> eras;
  private final SequencedMap<SubjectKey, Said> recent = new LinkedHashMap<>(16, 0.75f, true);
  private long characters;

  /**
   * Nothing is opened yet.
   *
   * @param eras of the key vault; none while somebody is being erased
   */
  OpenedStates(Supplier<Optional<String>> eras) {
    this.eras = eras;
  }

  /** In which what is opened now may be held. */
  Optional<String> era() {
    return eras.get();
  }

  synchronized <S> Optional<S> of(SubjectRow row, Class<S> type) {
    Optional<String> era = eras.get();
    return Optional.ofNullable(recent.get(row.key()))
        .filter(said -> said.row().equals(row.state()) && era.equals(Optional.of(said.era())))
        .map(said -> type.cast(said.state()));
  }

  /**
   * Holds what a row says.
   *
   * @param era from before it was opened
   */
  synchronized void hold(SubjectRow row, Object state, String era) {
    drop(row.key());
    recent.put(row.key(), new Said(row.state(), state, era));
    characters += row.state().length();
    while (characters > MOST) {
      drop(recent.firstEntry().getKey());
    }
  }

  private void drop(SubjectKey key) {
    Said gone = recent.remove(key);
    if (gone != null) {
      characters -= gone.row().length();
    }
  }
}
