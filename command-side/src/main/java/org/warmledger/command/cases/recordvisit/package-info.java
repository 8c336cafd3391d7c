/** Record a visit (走访慰问). */
package org.warmledger.command.cases.recordvisit;
