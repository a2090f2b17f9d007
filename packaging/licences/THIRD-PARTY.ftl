What Ectopy is made of
======================

Ectopy itself: Apache License 2.0, the file LICENSE.

It comes with these libraries; licence, name, coordinates, home:

<#list dependencyMap as entry>
<#assign project = entry.getKey()/>
<#list entry.getValue() as licence>(${licence}) </#list>${project.name!project.artifactId}
    ${project.groupId}:${project.artifactId}:${project.version}<#if project.url?has_content>, ${project.url}</#if>
</#list>

and with these parts, which no Maven artifact names:

(GPL-2.0 with Classpath exception) The Java runtime, OpenJDK as built by Eclipse Temurin, https://adoptium.net
    The licence and those of its own parts are in the folder "legal" of the runtime. JavaFX, linked into it,
    has the same licence.
(BSD-3-Clause) PyTorch, libtorch 2.7.1, https://pytorch.org
    Linked into it, among others: Intel oneMKL (Intel Simplified Software License), oneDNN (Apache-2.0),
    FBGEMM, QNNPACK, XNNPACK, cpuinfo, FP16, pthreadpool, Protocol Buffers (BSD), Eigen (MPL-2.0),
    SLEEF (BSL-1.0), fmt, Kineto (MIT).
(GPL-3.0 with GCC runtime library exception 3.1) GNU OpenMP runtime, libgomp, https://gcc.gnu.org
(OFL-1.1) Liberation Sans, a font within PDFBox; its licence is in that jar

Texts: Apache-2.0 is LICENSE; the folder "licences" has MIT, PyTorch's BSD-3-Clause, LGPL-2.1, GPL-3.0 and the
GCC exception; GPL-2.0 with the Classpath exception is legal/java.base/LICENSE in the runtime.
