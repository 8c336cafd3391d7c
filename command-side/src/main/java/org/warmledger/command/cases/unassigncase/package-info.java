/** Take a file back from whose work it is, or give it back. */
package org.warmledger.command.cases.unassigncase;
