/// The files of this folder as they were when the program was built.
package enum BuiltInTemplates {
    /// The style sheet, UTF-8.
    package static var styleSheet: [UInt8] { PackageResources.style_css }
}
