package jamsos.coverage.report.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The metadata packet of a file (metadata XMP): claims PDF/A-2b and PDF/UA-1. PDF/A wants every schema it does not know
 * described, hence the long part on {@code pdfuaid}.
 */
final class XmpPacket {

    private XmpPacket() {}

    /**
     * The packet.
     *
     * @param time creation time, as ISO 8601 has it
     * @param producer the program that wrote the file
     */
    static byte[] of(DocumentFacts facts, String time, String producer) {
        return String.format(
                        Locale.ROOT,
                        """
                        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                        <x:xmpmeta xmlns:x="adobe:ns:meta/">
                         <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                          <rdf:Description rdf:about=""
                            xmlns:dc="http://purl.org/dc/elements/1.1/"
                            xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                            xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                            xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                            xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                           <dc:format>application/pdf</dc:format>
                           <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
                           <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%2$s</rdf:li></rdf:Alt></dc:description>
                           <dc:creator><rdf:Seq><rdf:li>%3$s</rdf:li></rdf:Seq></dc:creator>
                           <dc:language><rdf:Bag><rdf:li>%4$s</rdf:li></rdf:Bag></dc:language>
                           <xmp:CreateDate>%5$s</xmp:CreateDate>
                           <xmp:ModifyDate>%5$s</xmp:ModifyDate>
                           <pdf:Producer>%6$s</pdf:Producer>
                           <pdfaid:part>2</pdfaid:part>
                           <pdfaid:conformance>B</pdfaid:conformance>
                           <pdfuaid:part>1</pdfuaid:part>
                          </rdf:Description>
                          <rdf:Description rdf:about=""
                            xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                            xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
                           <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                            <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
                            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                             <pdfaProperty:name>part</pdfaProperty:name>
                             <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                             <pdfaProperty:category>internal</pdfaProperty:category>
                             <pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>
                            </rdf:li></rdf:Seq></pdfaSchema:property>
                           </rdf:li></rdf:Bag></pdfaExtension:schemas>
                          </rdf:Description>
                         </rdf:RDF>
                        </x:xmpmeta>
                        <?xpacket end="r"?>""",
                        escaped(facts.title()),
                        escaped(facts.subject()),
                        escaped(facts.author()),
                        facts.language(),
                        time,
                        escaped(producer))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** For XML text; control characters, which XML refuses, become spaces. */
    private static String escaped(String text) {
        return text.replaceAll("\\p{Cntrl}", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
