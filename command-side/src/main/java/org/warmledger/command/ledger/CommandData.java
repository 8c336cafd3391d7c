package org.warmledger.command.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.warmledger.events.wire.EventContext;

/**
 * What a command carries beside its payload: who causes it, which version was read, whether it is a
 * rehearsal. Kept as texts, so that it survives any wire.
 *
 * @param expectedVersion sequence that the caller last saw (If-Match)
 * @param expectedFund sequence of the fund that was shown beside it
 * @param dryRun to be decided in earnest and then not written
 */
public record CommandData(
    EventContext context, OptionalLong expectedVersion, OptionalLong expectedFund, boolean dryRun) {

  private static final String EXPECTED_VERSION = "expectedVersion";
  private static final String EXPECTED_FUND = "expectedFund";
  private static final String DRY_RUN = "dryRun";

  /** For commands that no fund was shown beside. */
  public CommandData(EventContext context, OptionalLong expectedVersion, boolean dryRun) {
    this(context, expectedVersion, OptionalLong.empty(), dryRun);
  }

  /** For commands that go by nobody's earlier reading. */
  public static CommandData of(EventContext context) {
    return new CommandData(context, OptionalLong.empty(), false);
  }

  /** As metadata of the command. */
  public Map<String, String> toMetadata() {
    Map<String, String> metadata = new LinkedHashMap<>(context.toMetadata());
    expectedVersion.ifPresent(version -> metadata.put(EXPECTED_VERSION, Long.toString(version)));
    expectedFund.ifPresent(version -> metadata.put(EXPECTED_FUND, Long.toString(version)));
    if (dryRun) {
      metadata.put(DRY_RUN, Boolean.toString(true));
    }
    return metadata;
  }

  /** Back from metadata. */
  public static CommandData fromMetadata(Map<String, ?> metadata) {
    return new CommandData(
        EventContext.fromMetadata(metadata),
        expectedVersion(metadata),
        expectedFund(metadata),
        isDryRun(metadata));
  }

  /** What the metadata says of the version that the caller last saw. */
  public static OptionalLong expectedVersion(Map<String, ?> metadata) {
    return number(metadata, EXPECTED_VERSION);
  }

  /** What the metadata says of the version of the fund that was shown beside it. */
  public static OptionalLong expectedFund(Map<String, ?> metadata) {
    return number(metadata, EXPECTED_FUND);
  }

  private static OptionalLong number(Map<String, ?> metadata, String name) {
    Object version = metadata.get(name);
    return version == null
        ? OptionalLong.empty()
        : OptionalLong.of(Long.parseLong(version.toString()));
  }

  static boolean isDryRun(Map<String, ?> metadata) {
    return metadata.containsKey(DRY_RUN);
  }
}
