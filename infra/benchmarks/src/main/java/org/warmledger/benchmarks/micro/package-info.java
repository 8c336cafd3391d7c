/** What sealing and opening one event costs, beside the bare cipher. */
package org.warmledger.benchmarks.micro;
