/** Close a fund that holds nothing any more (结项). */
package org.warmledger.command.funds.closefund;
