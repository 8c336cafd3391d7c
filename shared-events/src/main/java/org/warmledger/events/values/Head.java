package org.warmledger.events.values;

import org.warmledger.events.ids.PersonId;
import org.warmledger.events.lists.WorkerIdentity;

/** The worker after whom the file is named (户主). */
public record Head(PersonId person, WorkerIdentity identity, Personal<WorkerDetails> details) {}
