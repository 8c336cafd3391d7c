package org.warmledger.platform.attachments;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.warmledger.events.ids.CaseId;
import org.warmledger.platform.web.Problem;

/**
 * Keeps the sealed bytes of attachments by their address, which is the hash of those bytes. They
 * are here before the fact that names them: until somebody has looked whether there is one, they
 * stand among what is to be looked at.
 *
 * <p>Whoever cannot reach what keeps them throws {@link #away}.
 */
public interface AttachmentStore {

  /**
   * Bytes of which is to be seen whether their file names them.
   *
   * @param file that they are for
   */
  record Unsettled(CaseId file, String address) {}

  /** After how many seconds it may be asked again. */
  int RETRY_SECONDS = 30;

  /** Keeps what is in a file, durably; unsettled from before it is here. */
  void keep(Unsettled bytes, Path sealed);

  /** What is kept there; to be closed, read to its end or not. */
  Optional<InputStream> open(String address);

  /** From now on it is to be looked at whether they are named still. */
  void unsettle(Unsettled bytes);

  /** What has been unsettled since before then. */
  List<Unsettled> unsettled(Instant before);

  /** They are named, or gone. */
  void settle(Unsettled bytes);

  /** Without them from now on; nothing where they were not. */
  void delete(String address);

  /** That it cannot be reached, or that there is none: 503 {@code ATTACHMENTS_AWAY}. */
  static Problem away() {
    return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "ATTACHMENTS_AWAY")
        .with(Problem.RETRY_AFTER, RETRY_SECONDS);
  }
}
