/** How texts that come from anywhere are written into JSON, CSV, Markdown, HTML and terminals, and read back. */
package annals.text;
