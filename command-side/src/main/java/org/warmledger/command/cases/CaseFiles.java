package org.warmledger.command.cases;

import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.CaseId;

/** Loads files for the use cases that touch persons as well, within the caller's unit of work. */
@Component
public class CaseFiles {

  private final Repository<HardshipCaseAggregate> files;

  CaseFiles(Repository<HardshipCaseAggregate> files) {
    this.files = files;
  }

  /** A file that the command may touch. */
  public Aggregate<HardshipCaseAggregate> admitted(CaseId id, MetaData metadata) {
    Aggregate<HardshipCaseAggregate> file = files.load(id.value());
    file.execute(found -> Gate.admit(found.state(), found.version(), metadata));
    return file;
  }

  /** A file, or an unopened one. */
  public Aggregate<HardshipCaseAggregate> loadOrCreate(CaseId id) {
    try {
      return files.loadOrCreate(id.value(), HardshipCaseAggregate::new);
    } catch (RuntimeException failure) {
      throw failure;
    } catch (Exception failure) {
      throw new IllegalStateException("a file's stream cannot be read", failure);
    }
  }
}
