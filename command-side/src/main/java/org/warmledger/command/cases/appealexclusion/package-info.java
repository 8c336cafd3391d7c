/** Appeal against what a means check found (申诉). */
package org.warmledger.command.cases.appealexclusion;
