/** The one shape of every stream: what is written, how it is loaded, who is admitted to it. */
package org.warmledger.command.streams;
