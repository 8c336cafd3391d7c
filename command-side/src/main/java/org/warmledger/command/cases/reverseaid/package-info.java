/** Take delivered aid back (C29). */
package org.warmledger.command.cases.reverseaid;
