/** Code | Chinese name | English name | Chinese aliases | English aliases. */
export const INTERFACE_ROWS = `
opc-ua | OPC 统一架构 | OPC UA | OPC协议, 统一架构, OPC接口 | OPC Unified Architecture, OPCUA, IEC 62541
modbus | Modbus 总线 | Modbus | Modbus协议, Modbus接口 | Modbus TCP, Modbus RTU
profinet | PROFINET 工业以太网 | PROFINET | 工业以太网, PROFINET协议 | PROFINET IO, industrial ethernet
mtconnect | MTConnect 数控互联 | MTConnect | 数控互联, 机床互联 | ANSI MTC1.4, machine tool connectivity
mqtt | MQTT 消息 | MQTT | MQTT协议, 物联网消息, 消息队列遥测 | MQTT broker, Sparkplug, IoT messaging
gige-vision | GigE Vision 相机接口 | GigE Vision | 工业相机接口, 千兆网相机 | GigE camera, GenICam
onvif | ONVIF 视频接口 | ONVIF | 网络摄像机接口, ONVIF协议 | IP camera interface, ONVIF Profile S
gb28181 | GB/T 28181 视频联网 | GB/T 28181 | 国标视频, 视频联网, 国标28181 | GB28181, national video standard
ros2 | ROS 2 机器人中间件 | ROS 2 | 机器人操作系统, 机器人中间件 | Robot Operating System, ROS2
rest | REST 接口 | REST | HTTP接口, RESTful接口, 网络接口 | RESTful API, HTTP API, web API
grpc | gRPC 远程调用 | gRPC | 远程调用, 远程过程调用 | remote procedure call, protobuf RPC
odbc | ODBC 数据库接口 | ODBC | 数据库接口, 数据库直连 | JDBC, database connection, SQL access
dicom | DICOM 医学影像通信 | DICOM | 医学影像通信, 影像归档通信, PACS接口 | PACS, DIMSE, medical imaging communication
dicomweb | DICOMweb | DICOMweb | 网页版DICOM, 影像网络服务 | WADO-RS, QIDO-RS, STOW-RS
hl7-v2 | HL7 第二版消息 | HL7 v2 | HL7消息, 医院信息系统消息 | HL7 version 2, HL7 messaging, ADT messages
hl7-fhir | HL7 FHIR | HL7 FHIR | 快速医疗互操作资源, FHIR接口 | FHIR, FHIR R4, Fast Healthcare Interoperability Resources
ihe-xds | IHE 跨机构文档共享 | IHE XDS | 跨机构文档共享, 医疗文档共享 | XDS.b, cross-enterprise document sharing
isobus | ISOBUS 农机总线 | ISOBUS | 农机总线, 农机具通信 | ISO 11783, implement bus
can-bus | CAN 总线 | CAN bus | CAN协议, 控制器局域网, 车载总线 | controller area network, CAN FD, J1939
lorawan | LoRaWAN 低功耗广域网 | LoRaWAN | 低功耗广域网, LoRa无线 | LoRa, LPWAN
ogc-wms | OGC 网络地图服务 | OGC WMS | 网络地图服务, 地图服务接口 | WMS, web map service
b2mml | B2MML 制造执行交换 | B2MML | 制造执行交换, MES接口, ERP接口 | ISA-95, IEC 62264, MES integration
`;
