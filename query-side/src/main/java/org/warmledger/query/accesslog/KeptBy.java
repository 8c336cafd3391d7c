package org.warmledger.query.accesslog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;

/** Tells which union keeps a file, whoever asks, and whose it is. */
public interface KeptBy {

  /**
   * Whose file it is.
   *
   * @param name of its head; empty when erased
   */
  record WhoseFile(String caseId, Optional<String> name) {}

  /** Where the union stands that keeps the file; empty when there is no such file. */
  Optional<UnionPath> union(String caseId);

  /** Those of some files that a union or one below it keeps. */
  List<WhoseFile> within(UnionCode union, Collection<String> files);
}
