/**
 * Passwords that are tried first, of at least eight characters: keyboard runs, years, names, and what people
 * in China and elsewhere choose most. Digits in a row and repeated characters are caught by rule besides.
 */
export const BREACHED_PASSWORDS: ReadonlySet<string> = new Set(
  `
    00000000 01234567 0123456789 11112222 11223344 1122334455 12121212 123123123 123321123 12341234
    12344321 12345678 123456789 1234567890 12345678910 123456789a 123456789q 123456aa 123456abc 123456qq
    123456qwe 12345abc 12345qwert 1234abcd 1234qwer 123qweasd 123qweasdzxc 13145200 1314520520 147258369
    147852369 159357456 159753159 168168168 1688888888 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx
    1qaz2wsx3edc 271828182 31415926 314159265 518518518 520131400 52013141 5201314520 66666666 741852963
    789456123 87654321 88888888 963852741 987654321 9876543210 99999999 a1234567 a12345678 a123456789
    aa123456 aa12345678 abc12345 abc123456 abc123abc abcabcabc abcd1234 abcd12345 abcdefg1 abcdefg123
    abcdefgh access14 admin123 admin1234 admin12345 admin888 admin8888 admin@123 adminadmin administrator
    alexander1 alibaba1 arsenal1 asdf1234 asdf12345 asdfasdf asdfghjk asdfghjkl asdfqwer autumn2024
    baidu123 baseball baseball1 basketball batman123 beijing2008 blink182 butterfly changeit changeme
    changeme1 changeme123 charlie1 chelsea1 chen1234 china123 china2008 chocolate cocacola company1
    company123 computer computer1 contraseña corvette default1 demo1234 demo12345 dolphins dragon123
    factory123 fairway1 fairway123 february1 football football1 freedom1 garfield guest123 guest1234
    hangdao123 hello123 hello1234 hellohello helloworld hospital hospital1 hospital123 huawei123 iloveyou
    iloveyou1 iloveyou123 iloveyou2 internet january1 jennifer jessica1 letmein! letmein1 letmein123
    li123456 liu12345 liverpool login123 master123 mercedes michael1 mickey123 midnight mima1234 mima12345
    monday123 monkey123 motdepasse mustang1 mypassword newpassword nihao123 nihaoma123 nopassword p@ssw0rd
    p@ssw0rd1 p@ssw0rd123 p@ssword pa$$word pass1234 pass12345 passpass passw0rd passw0rd1 password
    password! password1 password1! password12 password123 password1234 passwort peking123 pokemon1
    princess princess1 q1w2e3r4 q1w2e3r4t5 qaz123456 qazwsx123 qazwsxedc qazxswedc qq123456 qq123456789
    qwe12345 qwe123456 qweasdzxc qweqweqwe qwer1234 qwer12345 qwerty12 qwerty123 qwerty1234 qwerty12345
    qwertyui qwertyuiop root1234 root12345 rootroot samsung1 secret12 secret123 shadow123 shanghai1
    snowball spiderman spring2024 spring2025 starwars starwars1 summer2023 summer2024 summer2025
    summer2026 sunshine sunshine1 superman superman1 supersecret temp1234 temppass tencent1 test1234
    test12345 testing1 testing123 testtest toor1234 trustno1 tsinghua user1234 user12345 wang1234 welcome1
    welcome12 welcome123 whatever whatever1 winter2023 winter2024 winter2025 winter2026 woaini123
    woaini1314 woaini520 woaiwojia woaizhongguo woshishen woshishui wsx12345 xiaoming xiaoming1
    yourpassword zaq12wsx zaq1zaq1 zhang123 zhang1234 zhongguo zxcv1234 zxcvbnm1 zxcvbnm123 zxcvbnmm
  `
    .trim()
    .split(/\s+/),
);
