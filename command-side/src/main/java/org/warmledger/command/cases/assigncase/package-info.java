/** Make a file somebody's work: a supervisor assigns it, or somebody takes it. */
package org.warmledger.command.cases.assigncase;
