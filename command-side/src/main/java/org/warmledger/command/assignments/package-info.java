/** Whose work something is (负责人): who hands it out, and to whom. */
package org.warmledger.command.assignments;
