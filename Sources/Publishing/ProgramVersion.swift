/// The program's version, as `digest --version` and the method page tell it.
package let programVersion = "0.1.0"
