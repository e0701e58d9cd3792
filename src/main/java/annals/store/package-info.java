/** The store: what it promises, and the JDBC that keeps it. SQL appears here and nowhere else. */
package annals.store;
