package se.lyhord.intake.read.charset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodedWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "vanlig text | vanlig text",
                "=?utf-8?Q?Trasig_gatlampa_p=C3=A5_=C3=85sgatan?= | Trasig gatlampa på Åsgatan",
                "=?utf-8?q?Trasig_gatlampa_p=c3=a5_=c3=85sgatan?= | Trasig gatlampa på Åsgatan",
                "=?UTF-8?B?w4VzZ2F0YW4=?= | Åsgatan",
                "=?UTF-8?B?w4VzZ2F0YW4?= | Åsgatan",
                "=?utf-8*sv?Q?=C3=85sgatan?= | Åsgatan",
                "=?utf-8?B?w4Vz?= =?utf-8?B?Z2F0YW4=?= | Åsgatan",
                "=?utf-8?B?w4Vz?==?utf-8?Q?gatan?= | Åsgatan",
                "=?utf-8?Q?f=C3?= =?utf-8?Q?=B6rskola?= | förskola",
                "=?utf-8?Q?f=C3?=    =?UTF-8?Q?=B6rskola?= | förskola",
                "=?utf-8?B?ZsM=?= =?utf-8?B?tnJza29sYQ==?= | förskola",
                "VB: =?iso-8859-1?Q?f=F6rskola?= igen | VB: förskola igen",
                "=?iso-8859-1?Q?f=F6r?= =?utf-8?Q?sk=C3=B6ter?= | försköter",
                "=?us-ascii?Q?f=F6rskola?= | förskola",
                "=?iso-8859-1?Q?f=C3=B6rskola?= | förskola",
                "=?utf-8?Q?f=F6rskola?= | förskola",
                "=?x-unknown?Q?f=F6rskola?= | förskola",
                "=?cp850?Q?f=94rskola?= | förskola",
                "=?unknown-8bit?Q?f=94rskola?= | förskola",
                "=?utf-8?Q?trasig gatlampa p=C3=A5 torget?= | trasig gatlampa på torget",
                "=?utf-8?Q?Hur=3F_Varf=C3=B6r??= | Hur? Varför?",
                "=?utf-8?Q?100_%_=_allt?= | 100 % = allt",
                "=?utf-8?Q?=C3=85sgatan | Åsgatan",
                "=?utf-8?Q?f=C3=83=C2=B6rskola?= | förskola",
                "=?gb2312?B?1tC5+tWIwpO9ag==?= | 中国請聯絡",
                "=?iso-2022-jp?B?GyRCJDMkcyRLJEEkTxsoQg==?= | こんにちは",
                "=?utf-7?Q?+AMU-sgatan?= | Åsgatan",
                "=?utf-8?Q??= | ''",
                "är det =? eller ?= som gäller | är det =? eller ?= som gäller",
                "1 =?2? 3 | 1 =?2? 3",
                "=?a b?Q?c?= | =?a b?Q?c?=",
            })
    void areReadAsTheirWritersMeant(String value, String text) {
        assertThat(EncodedWords.decode(value)).isEqualTo(text);
    }
}
