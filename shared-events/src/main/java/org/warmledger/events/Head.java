package org.warmledger.events;

/** The worker after whom the file is named (户主). */
public record Head(PersonId person, WorkerIdentity identity, Personal<WorkerDetails> details) {}
